// amazon-cognito-identity-js, which web applications sign in with: Secure Remote Password in JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
} from "amazon-cognito-identity-js";

import { Directory, NEW_PASSWORD, PASSWORD, WRONG_PASSWORD } from "./directory.js";
import { Server } from "./server.js";

/** The result of a call that takes `(error, result)`. */
function called(start) {
  return new Promise((resolve, reject) => {
    start((error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** The result of a call that takes `{ onSuccess, onFailure, … }`; any other callback is a result under its name. */
function answered(start, ...others) {
  return new Promise((resolve, reject) => {
    const more = others.map((name) => [name, (...values) => resolve({ [name]: values })]);
    start({ onSuccess: resolve, onFailure: reject, ...Object.fromEntries(more) });
  });
}

describe("amazon-cognito-identity-js", () => {
  let server;
  let directory;
  let pool;

  before(async () => {
    server = await Server.start();
    directory = await Directory.create(server);
    pool = new CognitoUserPool({
      UserPoolId: directory.poolId,
      ClientId: directory.clientId,
      endpoint: server.url,
    });
  });
  after(() => server?.stop());

  const userOf = (Username) => new CognitoUser({ Username, Pool: pool });
  const signIn = (user, Password, ...others) =>
    answered(
      (callbacks) =>
        user.authenticateUser(new AuthenticationDetails({ Username: user.getUsername(), Password }), callbacks),
      ...others,
    );

  test("a user signs up, confirms and signs in", async () => {
    const email = new CognitoUserAttribute({ Name: "email", Value: directory.address("ada") });
    const signedUp = await called((done) => pool.signUp("ada", PASSWORD, [email], [], done));
    assert.equal(signedUp.userConfirmed, false);
    assert.equal(signedUp.codeDeliveryDetails.DeliveryMedium, "EMAIL");
    const user = userOf("ada");
    const code = await directory.nextCode("ada");
    assert.equal(await called((done) => user.confirmRegistration(code, true, done)), "SUCCESS");

    const session = await signIn(user, PASSWORD);
    assert.ok(session.isValid());
    assert.equal(session.getIdToken().payload.email, directory.address("ada"));
    const attributes = await called((done) => user.getUserAttributes(done));
    const verified = attributes.find((attribute) => attribute.getName() === "email_verified");
    assert.equal(verified.getValue(), "true");
  });

  test("every sign-in by SRP succeeds, whatever numbers are drawn", async () => {
    await directory.addUser("bob");
    for (let round = 0; round < 8; round += 1) {
      const session = await signIn(userOf("bob"), PASSWORD);
      assert.equal(session.getAccessToken().payload.username, "bob");
    }
  });

  test("a wrong password and an unknown user are refused", async () => {
    await directory.addUser("cleo");
    await assert.rejects(signIn(userOf("cleo"), WRONG_PASSWORD), {
      code: "NotAuthorizedException",
      message: "Incorrect username or password.",
    });
    await assert.rejects(signIn(userOf("nobody"), PASSWORD), { code: "UserNotFoundException" });
  });

  test("a session is refreshed", async () => {
    await directory.addUser("dan");
    const user = userOf("dan");
    const session = await signIn(user, PASSWORD);
    const renewed = await called((done) => user.refreshSession(session.getRefreshToken(), done));
    assert.notEqual(renewed.getAccessToken().getJwtToken(), session.getAccessToken().getJwtToken());
    assert.equal(renewed.getRefreshToken().getToken(), session.getRefreshToken().getToken());
    assert.equal(renewed.getAccessToken().payload.auth_time, session.getAccessToken().payload.auth_time);
  });

  test("a password is changed", async () => {
    await directory.addUser("eve");
    const user = userOf("eve");
    await signIn(user, PASSWORD);
    assert.equal(await called((done) => user.changePassword(PASSWORD, NEW_PASSWORD, done)), "SUCCESS");
    await signIn(userOf("eve"), NEW_PASSWORD);
    await assert.rejects(signIn(userOf("eve"), PASSWORD), { code: "NotAuthorizedException" });
  });

  test("a forgotten password is replaced", async () => {
    await directory.addUser("fred");
    const user = userOf("fred");
    const sent = await answered((callbacks) => user.forgotPassword(callbacks), "inputVerificationCode");
    assert.equal(sent.inputVerificationCode[0].CodeDeliveryDetails.AttributeName, "email");
    const code = await directory.nextCode("fred");
    await answered((callbacks) => user.confirmPassword(code, NEW_PASSWORD, callbacks));
    await signIn(userOf("fred"), NEW_PASSWORD);
  });

  test("a temporary password is replaced", async () => {
    await directory.inviteUser("gina");
    const user = userOf("gina");
    const challenge = await signIn(user, PASSWORD, "newPasswordRequired");
    const [attributes, required] = challenge.newPasswordRequired;
    assert.equal(typeof attributes, "object");
    assert.deepEqual(required, []);
    const session = await answered((callbacks) => user.completeNewPasswordChallenge(NEW_PASSWORD, {}, callbacks));
    assert.ok(session.isValid());
    await signIn(userOf("gina"), NEW_PASSWORD);
  });

  test("signing out everywhere ends the other sessions", async () => {
    await directory.addUser("hal");
    const [here, there] = [userOf("hal"), userOf("hal")];
    await signIn(here, PASSWORD);
    await signIn(there, PASSWORD);
    assert.equal(await answered((callbacks) => here.globalSignOut(callbacks)), "SUCCESS");
    await assert.rejects(
      called((done) => there.getUserAttributes(done)),
      { code: "NotAuthorizedException", message: "Access Token has been revoked" },
    );
  });

  test("signing out revokes the tokens", async () => {
    await directory.addUser("ida");
    const user = userOf("ida");
    const session = await signIn(user, PASSWORD);
    await called((done) => user.signOut(done));
    const stale = userOf("ida");
    stale.setSignInUserSession(session);
    await assert.rejects(
      called((done) => stale.getUserAttributes(done)),
      { message: "Access Token has been revoked" },
    );
  });

  test("a user deletes the own account", async () => {
    await directory.addUser("jim");
    const user = userOf("jim");
    await signIn(user, PASSWORD);
    assert.equal(await called((done) => user.deleteUser(done)), "SUCCESS");
    await assert.rejects(signIn(userOf("jim"), PASSWORD), { code: "UserNotFoundException" });
  });
});
