// A user pool as most applications have it, and clients of the AWS SDK to reach it.

import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";

import { REGION } from "./server.js";

export const PASSWORD = "Canary-first-1!";
export const NEW_PASSWORD = "Canary-second-2!";
export const WRONG_PASSWORD = "Canary-wrong-3!";

/** What every client of the SDK is given. A retry would hide an error that comes now and then. */
export function settings(server, credentials = server.credentials) {
  return { endpoint: server.url, region: REGION, credentials, maxAttempts: 1 };
}

export class Directory {
  /** Makes a user pool with one client; `more` are settings of the pool. */
  static async create(server, more = {}) {
    const directory = new Directory();
    directory.server = server;
    directory.sdk = new CognitoIdentityProviderClient(settings(server));
    const { UserPool } = await directory.sdk.send(
      new CreateUserPoolCommand({ PoolName: "javascript", AutoVerifiedAttributes: ["email"], ...more }),
    );
    directory.poolId = UserPool.Id;
    directory.clientId = (await directory.addClient()).ClientId;
    return directory;
  }

  get issuer() {
    return `${this.server.url}/${this.poolId}`;
  }

  get provider() {
    return `cognito-idp.${REGION}.amazonaws.com/${this.poolId}`;
  }

  async addClient(more = {}) {
    const command = new CreateUserPoolClientCommand({
      UserPoolId: this.poolId,
      ClientName: "javascript",
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      ...more,
    });
    return (await this.sdk.send(command)).UserPoolClient;
  }

  /** A user's address; no two pools share one, so that no test reads another's mail. */
  address(username) {
    return `${username}@${this.poolId.split("_")[1].toLowerCase()}.example`;
  }

  nextCode(username) {
    return this.server.mailbox.nextCode(this.address(username));
  }

  /** A user who signed up and confirmed. */
  async addUser(username, password = PASSWORD) {
    const user = { ClientId: this.clientId, Username: username };
    const attributes = [{ Name: "email", Value: this.address(username) }];
    await this.sdk.send(new SignUpCommand({ ...user, Password: password, UserAttributes: attributes }));
    await this.sdk.send(new ConfirmSignUpCommand({ ...user, ConfirmationCode: await this.nextCode(username) }));
  }

  /** A user whom an administrator made, with a password for once. */
  async inviteUser(username, password = PASSWORD) {
    const user = { UserPoolId: this.poolId, Username: username };
    await this.sdk.send(
      new AdminCreateUserCommand({ ...user, TemporaryPassword: password, MessageAction: "SUPPRESS" }),
    );
  }

  /** A user whom an administrator made and gave a password that stays: nothing is sent. */
  async makeUser(username, password = PASSWORD) {
    const user = { UserPoolId: this.poolId, Username: username };
    const attributes = [{ Name: "email", Value: this.address(username) }];
    await this.sdk.send(new AdminCreateUserCommand({ ...user, UserAttributes: attributes, MessageAction: "SUPPRESS" }));
    await this.sdk.send(new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true }));
  }

  /** The tokens of a sign-in with a password. */
  async signIn(username, password = PASSWORD, clientId = this.clientId) {
    const command = new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: username, PASSWORD: password },
    });
    return (await this.sdk.send(command)).AuthenticationResult;
  }

  /** New tokens for a refresh token. */
  async refresh(token) {
    const command = new InitiateAuthCommand({
      ClientId: this.clientId,
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: token },
    });
    return (await this.sdk.send(command)).AuthenticationResult;
  }
}
