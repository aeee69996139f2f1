//! Ids that an owner chooses by tags.

use crate::account::{allow, user};
use crate::app::{INVALID, assert_refused, create_pool, text};
use crate::development::developing;
use serde_json::{Value, json};
use testing::{TestServer, on_both};

const POOL: &str = "us-east-1_Local0001";
const IDENTITY_POOL: &str = "us-east-1:00000000-0000-4000-8000-000000000001";

fn tagged() -> Value {
    json!({ "UserPoolTags": {
        "cognate:id": POOL, "cognate:client-id:web": "web0client",
    }})
}

async fn client(server: &TestServer, name: &str, secret: bool) -> Result<Value, testing::Refused> {
    let input = json!({ "UserPoolId": POOL, "ClientName": name, "GenerateSecret": secret });
    server.admin("CreateUserPoolClient", input).await
}

on_both!(
    tags_choose_the_ids_of_a_pool_and_its_clients,
    async |server| {
        assert_eq!(create_pool(&server, tagged()).await, POOL);
        let made = client(&server, "web", true).await.unwrap();
        assert_eq!(text(&made["UserPoolClient"], "ClientId"), "web0client");
        let other = client(&server, "other", true).await.unwrap();
        assert_ne!(text(&other["UserPoolClient"], "ClientId"), "web0client");
        assert_refused(
            client(&server, "web", false).await,
            INVALID,
            "the id web0client is taken: choose another in the tag",
        );
        let again = json!({ "PoolName": "again", "UserPoolTags": { "cognate:id": POOL } });
        assert_refused(
            server.admin("CreateUserPool", again).await,
            INVALID,
            "the id us-east-1_Local0001 is taken: choose another in the tag",
        );
        let elsewhere =
            json!({ "PoolName": "p", "UserPoolTags": { "cognate:id": "eu-west-1_Local0001" } });
        assert_refused(
            server.admin("CreateUserPool", elsewhere).await,
            INVALID,
            "the tag cognate:id cannot be eu-west-1_Local0001: it must have the form that this server gives, for example us-east-1_Shop00000",
        );
    }
);

on_both!(
    a_pool_that_is_made_again_under_its_id_is_empty,
    async |server| {
        create_pool(&server, tagged()).await;
        let ada = json!({ "UserPoolId": POOL, "Username": "ada", "MessageAction": "SUPPRESS" });
        server.admin("AdminCreateUser", ada.clone()).await.unwrap();
        let web = text(
            &client(&server, "web", false).await.unwrap()["UserPoolClient"],
            "ClientId",
        );
        let sign_up = json!({ "ClientId": web, "Username": "ben", "Password": "Correct-horse-1" });
        server.call("SignUp", sign_up.clone()).await.unwrap();
        let pool = json!({ "UserPoolId": POOL });
        server.admin("DeleteUserPool", pool.clone()).await.unwrap();
        create_pool(&server, tagged()).await;
        let listed = server.admin("ListUsers", pool.clone()).await.unwrap();
        assert_eq!(listed["Users"], json!([]));
        // Its client is gone as well.
        let refused = server.call("SignUp", sign_up).await.unwrap_err();
        assert_eq!(refused.code, "ResourceNotFoundException");

        // What the sweep still had to delete was the pool of before.
        server.admin("AdminCreateUser", ada).await.unwrap();
        server.run_jobs().await;
        let listed = server.admin("ListUsers", pool).await.unwrap();
        assert_eq!(listed["Users"][0]["Username"], "ada");
    }
);

on_both!(a_tag_chooses_the_id_of_an_identity_pool, async |server| {
    let input = json!({
        "IdentityPoolName": "people", "AllowUnauthenticatedIdentities": true,
        "IdentityPoolTags": { "cognate:id": IDENTITY_POOL },
    });
    let made = server
        .identity(Some(&server.root), "CreateIdentityPool", input.clone())
        .await
        .unwrap();
    assert_eq!(made["IdentityPoolId"], IDENTITY_POOL);
    assert_refused(
        server
            .identity(Some(&server.root), "CreateIdentityPool", input)
            .await,
        INVALID,
        &format!("the id {IDENTITY_POOL} is taken: choose another in the tag"),
    );
});

on_both!(a_tag_that_is_misspelt_is_refused, async |server| {
    let tags = json!({ "cognate:idd": POOL });
    let input = json!({ "PoolName": "p", "UserPoolTags": tags });
    assert_refused(
        server.admin("CreateUserPool", input).await,
        "UserPoolTaggingException",
        "the tag cognate:idd is none that Cognate knows: correct its name, or let it begin otherwise",
    );
});

on_both!(
    in_development_tags_choose_the_secrets_of_clients,
    async |server| {
        let server = developing(server);
        let secret = "not_a_secret_outside_of_tests";
        let tags = |secret: &str| json!({ "UserPoolTags": { "cognate:id": POOL, "cognate:client-secret:api": secret } });
        create_pool(&server, tags(secret)).await;
        let made = client(&server, "api", true).await.unwrap();
        assert_eq!(text(&made["UserPoolClient"], "ClientSecret"), secret);
        let public = client(&server, "api", false).await.unwrap();
        assert_eq!(public["UserPoolClient"]["ClientSecret"], Value::Null);
        let mut short = tags(&"k".repeat(23));
        short["UserPoolId"] = json!(POOL);
        server.admin("UpdateUserPool", short).await.unwrap();
        let refused = client(&server, "api", true).await.unwrap_err();
        assert_eq!(refused.code, INVALID);
    }
);

on_both!(only_root_chooses_ids_in_production, async |server| {
    let everything = allow(&json!("*"), &json!("*"));
    let administrator = user(&server, "administrator", &everything).await;
    let mut input = tagged();
    input["PoolName"] = json!("people");
    input["UserPoolTags"] = json!({ "cognate:id": POOL });
    assert_refused(
        server
            .admin_as(&administrator, "CreateUserPool", input)
            .await,
        INVALID,
        "the tag cognate:id chooses an id, which in production only the root of the account may do",
    );
    create_pool(&server, tagged()).await;
    // What root has chosen holds for everybody.
    let web = json!({ "UserPoolId": POOL, "ClientName": "web" });
    let made = server.admin_as(&administrator, "CreateUserPoolClient", web);
    let made = made.await.unwrap();
    assert_eq!(text(&made["UserPoolClient"], "ClientId"), "web0client");

    let arn = format!("arn:aws:cognito-idp:us-east-1:000000000000:userpool/{POOL}");
    let tag = |tag: &str, value: &str| json!({ "ResourceArn": arn, "Tags": { tag: value } });
    let id = tag("cognate:client-id:backend", "chosen0by0tagger");
    let update = json!({ "UserPoolId": POOL, "UserPoolTags": id["Tags"] });
    for (operation, input) in [("TagResource", &id), ("UpdateUserPool", &update)] {
        let refused = server.admin_as(&administrator, operation, input.clone());
        assert_refused(
            refused.await,
            INVALID,
            "the tag cognate:client-id:backend chooses an id, which in production only the root of the account may do",
        );
    }
    server
        .admin("UpdateUserPool", update.clone())
        .await
        .unwrap();
    // Tags that stay are nobody's choice.
    let again = server.admin_as(&administrator, "UpdateUserPool", update);
    again.await.unwrap();
    assert_refused(
        server
            .admin(
                "TagResource",
                tag("cognate:client-secret:backend", &"k".repeat(24)),
            )
            .await,
        INVALID,
        "the tag cognate:client-secret:backend chooses a secret, which tags do in development mode only: give \
         CreateUserPoolClient a ClientSecret",
    );
    assert_refused(
        server
            .admin("TagResource", tag("cognate:password-storage", "argon2id"))
            .await,
        INVALID,
        "the tag cognate:password-storage is a setting of the pool: change it by UpdateUserPool",
    );
});
