// aws-jwt-verify, with which services check tokens without asking the server about each.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";

import { CognitoIdentityProviderClient, InitiateAuthCommand } from "@aws-sdk/client-cognito-identity-provider";
import { JwtVerifier } from "aws-jwt-verify";
import { validateCognitoJwtFields } from "aws-jwt-verify/cognito-verifier";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";

import { Directory, settings } from "./directory.js";
import { Server } from "./server.js";

// The library's own fetcher speaks https only; here the keys come over the loopback interface.
const fetcher = { fetch: async (uri) => (await fetch(uri)).arrayBuffer() };

const RECIPES = new URL("../../../docs/verifiers.md", import.meta.url);

/** A verifier of a pool's tokens, with all the checks of the library's `CognitoJwtVerifier`. */
function verifierOf(directory, tokenUse, clientId = directory.clientId) {
  return JwtVerifier.create(
    {
      issuer: directory.issuer,
      jwksUri: `${directory.issuer}/.well-known/jwks.json`,
      audience: null,
      customJwtCheck: ({ payload }) => validateCognitoJwtFields(payload, { tokenUse, clientId }),
    },
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  );
}

describe("aws-jwt-verify", () => {
  let server;
  let directory;
  let tokens;

  before(async () => {
    server = await Server.start();
    directory = await Directory.create(server);
    await directory.addUser("ada");
    tokens = await directory.signIn("ada");
  });
  after(() => server?.stop());

  test("both tokens are accepted for what they are", async () => {
    const identity = await verifierOf(directory, "id").verify(tokens.IdToken);
    assert.equal(identity["cognito:username"], "ada");
    const access = await verifierOf(directory, "access").verify(tokens.AccessToken);
    assert.equal(access.username, "ada");
    assert.equal(access.sub, identity.sub);
  });

  test("neither is accepted for the other, or by another client", async () => {
    await assert.rejects(verifierOf(directory, "access").verify(tokens.IdToken), /Token use not allowed/);
    await assert.rejects(verifierOf(directory, "id").verify(tokens.AccessToken), /Token use not allowed/);
    await assert.rejects(verifierOf(directory, "id", "other").verify(tokens.IdToken), /Client ID/);
  });

  test("another pool's tokens are refused", async () => {
    const other = await Directory.create(server);
    await assert.rejects(verifierOf(other, "access").verify(tokens.AccessToken), /JWK for kid .* not found in the JWKS/);
  });

  test("an altered token is refused", async () => {
    const [header, payload, signature] = tokens.AccessToken.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url"));
    const altered = Buffer.from(JSON.stringify({ ...claims, username: "root" })).toString("base64url");
    await assert.rejects(
      verifierOf(directory, "access").verify(`${header}.${altered}.${signature}`),
      /Invalid signature/,
    );
  });

  test("the recipe of docs/verifiers.md", async () => {
    const development = await Server.start("--dev");
    try {
      const demo = { clientId: "demo0000000000000000000000", username: "demo@example.com", password: "Demo-pass-1" };
      const sdk = new CognitoIdentityProviderClient(settings(development));
      const { AuthenticationResult } = await sdk.send(
        new InitiateAuthCommand({
          ClientId: demo.clientId,
          AuthFlow: "USER_PASSWORD_AUTH",
          AuthParameters: { USERNAME: demo.username, PASSWORD: demo.password },
        }),
      );
      const [, recipe] = /```js\n(.*?)```/s.exec(await readFile(RECIPES, "utf8"));
      const verify = async (token) => {
        const program = `${recipe}\nconsole.log((await verifier.verify(${JSON.stringify(token)})).client_id);`;
        const here = program.replace("http://127.0.0.1:9400", development.url);
        const cwd = new URL(".", import.meta.url);
        return (await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", here], { cwd })).stdout;
      };
      assert.equal(await verify(AuthenticationResult.AccessToken), `${demo.clientId}\n`);
      await assert.rejects(verify(AuthenticationResult.IdToken), { stderr: /Token use not allowed/ });
    } finally {
      await development.stop();
    }
  });
});
