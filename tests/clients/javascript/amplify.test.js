// Amplify, version 6, as a program of Node uses it; authenticator.test.js has it in a browser.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";

import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { Amplify } from "aws-amplify";
import {
  autoSignIn,
  confirmResetPassword,
  confirmSignIn,
  confirmSignUp,
  confirmUserAttribute,
  deleteUser,
  fetchAuthSession,
  fetchUserAttributes,
  getCurrentUser,
  resendSignUpCode,
  resetPassword,
  signIn,
  signOut,
  signUp,
  updatePassword,
  updateUserAttributes,
} from "aws-amplify/auth";

import { Directory, NEW_PASSWORD, PASSWORD, WRONG_PASSWORD, settings } from "./directory.js";
import { createIdentityPool } from "./identity-pool.js";
import { Server } from "./server.js";

const DONE = { isSignedIn: true, nextStep: { signInStep: "DONE" } };

describe("Amplify", () => {
  let server;
  let directory;
  let identityPool;

  before(async () => {
    server = await Server.start();
    directory = await Directory.create(server);
    identityPool = await createIdentityPool(directory, "amplify");
    Amplify.configure({
      Auth: {
        Cognito: {
          userPoolId: directory.poolId,
          userPoolClientId: directory.clientId,
          userPoolEndpoint: server.url,
          identityPoolId: identityPool.id,
          identityPoolEndpoint: server.url,
        },
      },
    });
  });
  after(() => server?.stop());
  // Amplify has one user at a time, for the whole program.
  afterEach(() => signOut());

  const signInAs = async (username, password = PASSWORD) =>
    assert.deepEqual(await signIn({ username, password }), DONE);
  const register = (username) =>
    signUp({ username, password: PASSWORD, options: { userAttributes: { email: directory.address(username) } } });

  test("a user signs up, confirms and signs in", async () => {
    const { isSignUpComplete, nextStep, userId } = await register("ada");
    assert.equal(isSignUpComplete, false);
    assert.equal(nextStep.signUpStep, "CONFIRM_SIGN_UP");
    assert.equal(nextStep.codeDeliveryDetails.deliveryMedium, "EMAIL");
    assert.deepEqual(await signIn({ username: "ada", password: PASSWORD }), {
      isSignedIn: false,
      nextStep: { signInStep: "CONFIRM_SIGN_UP" },
    });

    await directory.nextCode("ada");
    await resendSignUpCode({ username: "ada" });
    const confirmed = await confirmSignUp({ username: "ada", confirmationCode: await directory.nextCode("ada") });
    assert.deepEqual(confirmed, { isSignUpComplete: true, nextStep: { signUpStep: "DONE" } });

    await signInAs("ada");
    assert.deepEqual(await getCurrentUser(), {
      username: "ada",
      userId,
      signInDetails: { loginId: "ada", authFlowType: "USER_SRP_AUTH" },
    });
    assert.equal((await fetchUserAttributes()).email_verified, "true");
  });

  test("who confirmed is signed in without typing the password again", async () => {
    const userAttributes = { email: directory.address("ben") };
    await withoutWaiting(() => signUp({ username: "ben", password: PASSWORD, options: { userAttributes, autoSignIn: true } }));
    const confirmed = await confirmSignUp({ username: "ben", confirmationCode: await directory.nextCode("ben") });
    assert.equal(confirmed.nextStep.signUpStep, "COMPLETE_AUTO_SIGN_IN");
    assert.deepEqual(await autoSignIn(), DONE);
    assert.equal((await getCurrentUser()).username, "ben");
  });

  test("each of the flows with a password signs in", async () => {
    await directory.addUser("bob");
    for (const authFlowType of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) {
      assert.deepEqual(await signIn({ username: "bob", password: PASSWORD, options: { authFlowType } }), DONE);
      assert.equal((await getCurrentUser()).signInDetails.authFlowType, authFlowType);
      await signOut();
      const wrong = signIn({ username: "bob", password: WRONG_PASSWORD, options: { authFlowType } });
      await assert.rejects(wrong, { name: "NotAuthorizedException", message: "Incorrect username or password." });
    }
  });

  test("a session has tokens and, from the identity pool, credentials", async () => {
    await directory.addUser("cleo");
    await signInAs("cleo");
    const { tokens, credentials, identityId, userSub } = await fetchAuthSession();
    assert.equal(tokens.accessToken.payload.username, "cleo");
    assert.equal(tokens.idToken.payload.email, directory.address("cleo"));
    assert.equal(tokens.idToken.payload.sub, userSub);
    assert.match(identityId, /^us-east-1:/);
    const caller = await new STSClient(settings(server, credentials)).send(new GetCallerIdentityCommand({}));
    assert.equal(caller.Arn, identityPool.session);

    const again = await fetchAuthSession();
    assert.equal(again.tokens.accessToken.toString(), tokens.accessToken.toString());
    const renewed = await fetchAuthSession({ forceRefresh: true });
    assert.notEqual(renewed.tokens.accessToken.toString(), tokens.accessToken.toString());
    assert.equal(renewed.tokens.accessToken.payload.auth_time, tokens.accessToken.payload.auth_time);
    assert.notEqual(renewed.credentials.accessKeyId, credentials.accessKeyId);
    assert.equal(renewed.identityId, identityId);
  });

  test("attributes are changed, and a new address counts once it is confirmed", async () => {
    await directory.addUser("dan");
    await signInAs("dan");
    const email = directory.address("daniel");
    const updated = await updateUserAttributes({ userAttributes: { name: "Dan", email } });
    assert.deepEqual(updated.name, { isUpdated: true, nextStep: { updateAttributeStep: "DONE" } });
    assert.equal(updated.email.nextStep.updateAttributeStep, "CONFIRM_ATTRIBUTE_WITH_CODE");
    const confirmationCode = await directory.nextCode("daniel");
    await confirmUserAttribute({ userAttributeKey: "email", confirmationCode });
    const { name, email: shown, email_verified } = await fetchUserAttributes();
    assert.deepEqual([name, shown, email_verified], ["Dan", email, "true"]);
  });

  test("a forgotten password is replaced", async () => {
    await directory.addUser("eve");
    const { nextStep } = await resetPassword({ username: "eve" });
    assert.equal(nextStep.resetPasswordStep, "CONFIRM_RESET_PASSWORD_WITH_CODE");
    assert.equal(nextStep.codeDeliveryDetails.attributeName, "email");
    const confirmationCode = await directory.nextCode("eve");
    await confirmResetPassword({ username: "eve", newPassword: NEW_PASSWORD, confirmationCode });
    await signInAs("eve", NEW_PASSWORD);
  });

  test("a password is changed, by the user and in place of a temporary one", async () => {
    await directory.inviteUser("fred");
    assert.equal(
      (await signIn({ username: "fred", password: PASSWORD })).nextStep.signInStep,
      "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED",
    );
    assert.deepEqual(await confirmSignIn({ challengeResponse: NEW_PASSWORD }), DONE);
    await updatePassword({ oldPassword: NEW_PASSWORD, newPassword: PASSWORD });
    await signOut();
    await signInAs("fred");
  });

  test("signing out everywhere ends the other sessions, too", async () => {
    await directory.addUser("gina");
    const elsewhere = await directory.signIn("gina");
    await signInAs("gina");
    await signOut({ global: true });
    assert.equal((await fetchAuthSession()).tokens, undefined);
    await assert.rejects(getCurrentUser(), { name: "UserUnAuthenticatedException" });
    await assert.rejects(directory.refresh(elsewhere.RefreshToken), {
      name: "NotAuthorizedException",
      message: "Refresh Token has been revoked",
    });
  });

  test("signing out here leaves the other sessions", async () => {
    await directory.addUser("hal");
    const elsewhere = await directory.signIn("hal");
    await signInAs("hal");
    await signOut();
    assert.equal((await fetchAuthSession()).tokens, undefined);
    await directory.refresh(elsewhere.RefreshToken);
  });

  test("a user deletes the own account", async () => {
    await directory.addUser("ida");
    await signInAs("ida");
    await deleteUser();
    await assert.rejects(signIn({ username: "ida", password: PASSWORD }), { name: "UserNotFoundException" });
  });
});

/** Does something whose timers do not keep the program alive: Amplify looks out for a confirmation for three minutes. */
async function withoutWaiting(something) {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (...given) => setTimeout(...given).unref();
  try {
    return await something();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
