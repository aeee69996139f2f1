// A page as Amplify's documentation begins: the Authenticator, and what only a signed-in user sees.

import { Authenticator } from "@aws-amplify/ui-react";
import "@aws-amplify/ui-react/styles.css";
import { Amplify } from "aws-amplify";
import { createRoot } from "react-dom/client";

Amplify.configure({ Auth: { Cognito: COGNITO } });

createRoot(document.getElementById("root")).render(
  <Authenticator loginMechanisms={["email"]}>
    {({ signOut, user }) => (
      <main>
        <h1>Hello {user.signInDetails.loginId}</h1>
        <button onClick={() => signOut()}>Sign out</button>
      </main>
    )}
  </Authenticator>,
);
