// Verifiers that know Amazon's names and no others, unchanged, against a server whose public URL is that of Amazon.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import https from "node:https";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import tls from "node:tls";

import { createServerRunner } from "@aws-amplify/adapter-nextjs";
import { Amplify } from "aws-amplify";
import { signIn } from "aws-amplify/auth";
import { cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import { fetchAuthSession, getCurrentUser } from "aws-amplify/auth/server";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { NextRequest, NextResponse } from "next/server.js";

import { Directory, PASSWORD } from "./directory.js";
import { REGION, Server } from "./server.js";

const AMAZON = `https://cognito-idp.${REGION}.amazonaws.com`;

/** What an entry in the hosts file, port 443 and `NODE_EXTRA_CA_CERTS` do for a program: `AMAZON` is this server. */
async function answerFor(server) {
  const ca = await readFile(join(server.data, "ca.pem"));
  const port = Number(new URL(server.url).port);
  https.globalAgent.createConnection = ({ host, port: asked }) => {
    assert.equal(`https://${host}:${asked}`, `${AMAZON}:443`);
    return tls.connect({ host: "127.0.0.1", port, servername: host, ca });
  };
}

/** The token with another name in it, and its old signature. */
function altered(token) {
  const [header, payload, signature] = token.split(".");
  const claims = { ...JSON.parse(Buffer.from(payload, "base64url")), username: "root", "cognito:username": "root" };
  return [header, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
}

describe("verifiers that know Amazon's names only", () => {
  let server;
  let directory;

  before(async () => {
    server = await Server.start("--dev", "--public-url", AMAZON);
    await answerFor(server);
    directory = await Directory.create(server);
    await directory.makeUser("ada");
  });
  after(() => server?.stop());

  test("aws-jwt-verify's CognitoJwtVerifier", async () => {
    const verifier = (tokenUse, clientId = directory.clientId) =>
      CognitoJwtVerifier.create({ userPoolId: directory.poolId, tokenUse, clientId });
    const { IdToken, AccessToken } = await directory.signIn("ada");
    const identity = await verifier("id").verify(IdToken);
    assert.deepEqual([identity.iss, identity["cognito:username"]], [`${AMAZON}/${directory.poolId}`, "ada"]);
    assert.equal((await verifier("access").verify(AccessToken)).username, "ada");
    await assert.rejects(verifier("access").verify(IdToken), /Token use not allowed: id/);
    await assert.rejects(verifier("id", "other").verify(IdToken), /^Error: Client ID \("audience"\) not allowed: /);
    await assert.rejects(verifier("access").verify(altered(AccessToken)), /Invalid signature/);
    const other = await Directory.create(server);
    const others = CognitoJwtVerifier.create({ userPoolId: other.poolId, tokenUse: "access", clientId: other.clientId });
    await assert.rejects(others.verify(AccessToken), /issuer not configured/);
  });

  test("Amplify's adapter for Next.js", async () => {
    const { poolId: userPoolId, clientId: userPoolClientId } = directory;
    const config = { Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: server.url } } };
    const { runWithAmplifyServerContext } = createServerRunner({ config });
    const session = (cookies) => {
      const request = new NextRequest("http://localhost:3000/", {
        headers: { cookie: cookies.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ") },
      });
      return runWithAmplifyServerContext({
        nextServerContext: { request, response: NextResponse.next() },
        operation: async (context) => ({
          tokens: (await fetchAuthSession(context)).tokens,
          user: await getCurrentUser(context).catch(({ name }) => name),
        }),
      });
    };

    const kept = await keptByAmplify(config);
    const { tokens, user } = await session(kept);
    assert.equal(user.username, "ada");
    assert.equal(tokens.accessToken.payload.iss, `${AMAZON}/${userPoolId}`);
    assert.equal(tokens.idToken.payload.email, directory.address("ada"));

    const forged = kept.map(([name, value]) => [name, /\.(access|id)Token$/.test(name) ? altered(value) : value]);
    assert.deepEqual(await session(forged), { tokens: undefined, user: "UserUnAuthenticatedException" });
  });
});

/** What Amplify keeps in a browser once somebody has signed in; with `ssr: true` these are the page's cookies. */
async function keptByAmplify(config) {
  const kept = new Map();
  Amplify.configure(config);
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: async (name, value) => void kept.set(name, value),
    getItem: async (name) => kept.get(name) ?? null,
    removeItem: async (name) => void kept.delete(name),
    clear: async () => kept.clear(),
  });
  assert.equal((await signIn({ username: "ada", password: PASSWORD })).isSignedIn, true);
  return [...kept];
}
