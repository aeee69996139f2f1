// aws-jwt-verify, with which services check tokens without asking the server about each.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { JwtVerifier } from "aws-jwt-verify";
import { validateCognitoJwtFields } from "aws-jwt-verify/cognito-verifier";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";

import { Directory } from "./directory.js";
import { Server } from "./server.js";

// The library's own fetcher speaks https only; here the keys come over the loopback interface.
const fetcher = { fetch: async (uri) => (await fetch(uri)).arrayBuffer() };

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
});
