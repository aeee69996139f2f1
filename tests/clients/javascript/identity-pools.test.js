// The AWS SDK for JavaScript, version 3: from a sign-in to temporary credentials.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import {
  CognitoIdentityClient,
  CreateIdentityPoolCommand,
  GetCredentialsForIdentityCommand,
  GetIdCommand,
} from "@aws-sdk/client-cognito-identity";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

import { Directory, settings } from "./directory.js";
import { REGION, Server } from "./server.js";

describe("the AWS SDK and identity pools", () => {
  let server;
  let directory;
  let sdk;

  before(async () => {
    server = await Server.start();
    directory = await Directory.create(server);
    sdk = new CognitoIdentityClient(settings(server));
  });
  after(() => server?.stop());

  const createPool = (AllowUnauthenticatedIdentities) =>
    sdk.send(
      new CreateIdentityPoolCommand({
        IdentityPoolName: "javascript",
        AllowUnauthenticatedIdentities,
        CognitoIdentityProviders: [{ ProviderName: directory.provider, ClientId: directory.clientId }],
      }),
    );

  test("the root key is known to STS", async () => {
    const identity = await new STSClient(settings(server)).send(new GetCallerIdentityCommand({}));
    assert.equal(identity.Arn, `arn:aws:iam::${identity.Account}:root`);
  });

  test("a signed-in user has one identity", async () => {
    const { IdentityPoolId } = await createPool(false);
    assert.match(IdentityPoolId, new RegExp(`^${REGION}:`));
    await directory.addUser("ada");
    const identity = async () => {
      const Logins = { [directory.provider]: (await directory.signIn("ada")).IdToken };
      return (await sdk.send(new GetIdCommand({ IdentityPoolId, Logins }))).IdentityId;
    };
    assert.equal(await identity(), await identity());
  });

  test("guests get in only where they may, and need a role", async () => {
    const closed = await createPool(false);
    await assert.rejects(sdk.send(new GetIdCommand({ IdentityPoolId: closed.IdentityPoolId })), {
      name: "NotAuthorizedException",
      message: "Unauthenticated access is not supported for this identity pool.",
    });
    const open = await createPool(true);
    const { IdentityId } = await sdk.send(new GetIdCommand({ IdentityPoolId: open.IdentityPoolId }));
    await assert.rejects(sdk.send(new GetCredentialsForIdentityCommand({ IdentityId })), {
      name: "InvalidIdentityPoolConfigurationException",
    });
  });
});
