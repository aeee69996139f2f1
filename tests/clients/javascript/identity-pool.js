// An identity pool in front of a user pool, with a role for those who signed in.

import {
  CognitoIdentityClient,
  CreateIdentityPoolCommand,
  SetIdentityPoolRolesCommand,
} from "@aws-sdk/client-cognito-identity";
import { CreateRoleCommand, IAMClient } from "@aws-sdk/client-iam";

import { settings } from "./directory.js";

const ISSUER = "cognito-identity.amazonaws.com";

/** Makes the pool; what comes back is its id and the ARN that a signed-in user's credentials have. */
export async function createIdentityPool(directory, roleName) {
  const pools = new CognitoIdentityClient(settings(directory.server));
  const { IdentityPoolId } = await pools.send(
    new CreateIdentityPoolCommand({
      IdentityPoolName: roleName,
      AllowUnauthenticatedIdentities: false,
      CognitoIdentityProviders: [{ ProviderName: directory.provider, ClientId: directory.clientId }],
    }),
  );
  const trust = {
    Effect: "Allow",
    Principal: { Federated: ISSUER },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: {
      StringEquals: { [`${ISSUER}:aud`]: IdentityPoolId },
      "ForAnyValue:StringLike": { [`${ISSUER}:amr`]: "authenticated" },
    },
  };
  const { Role } = await new IAMClient(settings(directory.server)).send(
    new CreateRoleCommand({
      RoleName: roleName,
      AssumeRolePolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [trust] }),
    }),
  );
  await pools.send(new SetIdentityPoolRolesCommand({ IdentityPoolId, Roles: { authenticated: Role.Arn } }));
  const account = Role.Arn.split(":")[4];
  return { id: IdentityPoolId, session: `arn:aws:sts::${account}:assumed-role/${roleName}/CognitoIdentityCredentials` };
}
