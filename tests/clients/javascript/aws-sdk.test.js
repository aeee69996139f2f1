// The AWS SDK for JavaScript, version 3: user pools.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import {
  ChangePasswordCommand,
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  ListUserPoolsCommand,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
  paginateListUsers,
} from "@aws-sdk/client-cognito-identity-provider";

import { Directory, NEW_PASSWORD, PASSWORD, WRONG_PASSWORD, settings } from "./directory.js";
import { Server } from "./server.js";

describe("the AWS SDK and user pools", () => {
  let server;
  let directory;
  let sdk;

  before(async () => {
    server = await Server.start();
    directory = await Directory.create(server);
    sdk = directory.sdk;
  });
  after(() => server?.stop());

  const refresh = (token) =>
    sdk.send(
      new InitiateAuthCommand({
        ClientId: directory.clientId,
        AuthFlow: "REFRESH_TOKEN_AUTH",
        AuthParameters: { REFRESH_TOKEN: token },
      }),
    );

  test("a user signs up, confirms, signs in and refreshes", async () => {
    await directory.addUser("ada");
    const tokens = await directory.signIn("ada");
    assert.equal(tokens.ExpiresIn, 3600);
    const user = await sdk.send(new GetUserCommand({ AccessToken: tokens.AccessToken }));
    assert.equal(user.Username, "ada");
    assert.deepEqual(
      user.UserAttributes.find(({ Name }) => Name === "email_verified"),
      { Name: "email_verified", Value: "true" },
    );
    const { AuthenticationResult } = await refresh(tokens.RefreshToken);
    assert.ok(AuthenticationResult.AccessToken);
    assert.equal(AuthenticationResult.RefreshToken, undefined);
  });

  test("errors have the classes and the words of AWS", async () => {
    await directory.addUser("bob");
    await assert.rejects(directory.signIn("bob", WRONG_PASSWORD), {
      name: "NotAuthorizedException",
      message: "Incorrect username or password.",
    });
    await assert.rejects(directory.signIn("nobody"), {
      name: "UserNotFoundException",
      message: "User does not exist.",
    });
  });

  test("a password is changed, and a forgotten one replaced", async () => {
    await directory.addUser("cleo");
    const { AccessToken } = await directory.signIn("cleo");
    await sdk.send(
      new ChangePasswordCommand({ AccessToken, PreviousPassword: PASSWORD, ProposedPassword: NEW_PASSWORD }),
    );
    await directory.signIn("cleo", NEW_PASSWORD);
    const user = { ClientId: directory.clientId, Username: "cleo" };
    await sdk.send(new ForgotPasswordCommand(user));
    const ConfirmationCode = await directory.nextCode("cleo");
    await sdk.send(new ConfirmForgotPasswordCommand({ ...user, ConfirmationCode, Password: PASSWORD }));
    await directory.signIn("cleo", PASSWORD);
  });

  test("a temporary password is replaced", async () => {
    await directory.inviteUser("dan");
    const challenge = await sdk.send(
      new InitiateAuthCommand({
        ClientId: directory.clientId,
        AuthFlow: "USER_PASSWORD_AUTH",
        AuthParameters: { USERNAME: "dan", PASSWORD },
      }),
    );
    assert.equal(challenge.ChallengeName, "NEW_PASSWORD_REQUIRED");
    const answer = await sdk.send(
      new RespondToAuthChallengeCommand({
        ClientId: directory.clientId,
        ChallengeName: "NEW_PASSWORD_REQUIRED",
        Session: challenge.Session,
        ChallengeResponses: { USERNAME: "dan", NEW_PASSWORD },
      }),
    );
    assert.ok(answer.AuthenticationResult.IdToken);
  });

  test("sessions end: one by revoking it, all by signing out", async () => {
    await directory.addUser("eve");
    const [one, two] = [await directory.signIn("eve"), await directory.signIn("eve")];
    await sdk.send(new RevokeTokenCommand({ ClientId: directory.clientId, Token: one.RefreshToken }));
    await assert.rejects(sdk.send(new GetUserCommand({ AccessToken: one.AccessToken })), {
      name: "NotAuthorizedException",
      message: "Access Token has been revoked",
    });
    await sdk.send(new GlobalSignOutCommand({ AccessToken: two.AccessToken }));
    await assert.rejects(sdk.send(new GetUserCommand({ AccessToken: two.AccessToken })), {
      message: "Access Token has been revoked",
    });
    await assert.rejects(refresh(two.RefreshToken), { message: "Refresh Token has been revoked" });
  });

  test("users are listed in pages", async () => {
    const names = ["page-a", "page-b", "page-c"];
    for (const name of names) await directory.inviteUser(name);
    const listed = [];
    const pages = paginateListUsers(
      { client: sdk, pageSize: 2 },
      { UserPoolId: directory.poolId, Filter: 'username ^= "page-"' },
    );
    for await (const page of pages) listed.push(...page.Users.map(({ Username }) => Username));
    assert.deepEqual(listed.sort(), names);
  });

  test("a wrong secret and an unknown key are refused", async () => {
    const { accessKeyId, secretAccessKey } = server.credentials;
    const list = (credentials) =>
      new CognitoIdentityProviderClient(settings(server, credentials)).send(
        new ListUserPoolsCommand({ MaxResults: 1 }),
      );
    await list(server.credentials);
    await assert.rejects(list({ accessKeyId, secretAccessKey: `${secretAccessKey}x` }), {
      name: "InvalidSignatureException",
    });
    await assert.rejects(list({ accessKeyId: "AKIAAAAAAAAAAAAAAAAA", secretAccessKey }), {
      name: "UnrecognizedClientException",
    });
  });
});
