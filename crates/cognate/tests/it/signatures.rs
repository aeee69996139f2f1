//! Signatures that do not cover what they should (threat 41).

use crate::account::{allow, assume, role, trust_account, user};
use crate::signed::{BODY, Headers, How, code, request, sent, unsigned, with};
use serde_json::json;
use testing::{Credentials, on_both};
use wire::sigv4;

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

on_both!(t41_only_a_whole_signature_counts, async |server| {
    let server = &server;
    let how = How::usual(&server.root);
    let good = how.headers(server);
    assert_eq!(code(server, &good).await, "OK");

    let mut bare = good.clone();
    bare.retain(|(name, _)| name != "authorization");
    assert_eq!(
        sent(server, &bare, "/", BODY).await.unwrap(),
        (
            "MissingAuthenticationTokenException".to_owned(),
            "Missing Authentication Token".to_owned()
        )
    );
    for (header, value) in [
        ("authorization", "AWS4-HMAC-SHA256"),
        ("authorization", "AWS4-HMAC-SHA256 Credential=a"),
        (
            "authorization",
            "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=, Signature=",
        ),
    ] {
        let said = code(server, &with(&good, header, |_| value.to_owned())).await;
        assert!(
            [
                "IncompleteSignatureException",
                "InvalidSignatureException",
                "UnrecognizedClientException"
            ]
            .contains(&said.as_str()),
            "{value}: {said}"
        );
    }
    // Whatever is signed cannot be changed.
    for (header, value) in [
        ("host", "evil.example"),
        ("content-type", "application/x-amz-json-1.1; charset=utf-8"),
        ("x-amz-date", "20260101T120001Z"),
    ] {
        let said = sent(
            server,
            &with(&good, header, |_| value.to_owned()),
            "/",
            BODY,
        )
        .await
        .unwrap();
        assert_eq!(
            said,
            ("InvalidSignatureException".to_owned(), MISMATCH.to_owned()),
            "{header}"
        );
    }
    let other = with(&good, "x-amz-target", |_| {
        "AWSCognitoIdentityProviderService.ListUsers".to_owned()
    });
    assert_eq!(code(server, &other).await, "InvalidSignatureException");
    let body = sent(server, &good, "/", br#"{"MaxResults":11}"#)
        .await
        .unwrap();
    assert_eq!(body.1, MISMATCH);
    let query = sent(server, &good, "/?x=1", BODY).await.unwrap();
    assert_eq!(query.1, MISMATCH);
    let unknown = Credentials {
        access_key_id: "AKIAAAAAAAAAAAAAAAAA".to_owned(),
        ..server.root.clone()
    };
    assert_eq!(
        code(server, &How::usual(&unknown).headers(server)).await,
        "UnrecognizedClientException"
    );
});

on_both!(
    t41_host_and_every_amz_header_must_be_signed,
    async |server| {
        let server = &server;
        let how = How {
            extra: &[("x-amz-extra", "1")],
            ..How::usual(&server.root)
        };
        assert_eq!(code(server, &how.headers(server)).await, "OK");
        for name in ["host", "x-amz-target", "x-amz-extra"] {
            let said = code(server, &unsigned(server, &how, name)).await;
            assert!(said.ends_with("SignatureException"), "{name}: {said}");
        }
        let mut added = how.headers(server);
        added.push(("x-amz-security-token".to_owned(), "token".to_owned()));
        assert_ne!(code(server, &added).await, "OK");
        // The same header twice: whoever reads the other one reads something that was not signed.
        for name in [
            "host",
            "x-amz-target",
            "x-amz-date",
            "x-amz-extra",
            "authorization",
        ] {
            let mut twice = how.headers(server);
            let copy = twice.iter().find(|(key, _)| key == name).cloned().unwrap();
            twice.push(copy);
            assert_ne!(code(server, &twice).await, "OK", "{name}");
            let mut other = how.headers(server);
            other.insert(0, (name.to_owned(), "something else".to_owned()));
            assert_ne!(code(server, &other).await, "OK", "{name}");
        }
    }
);

on_both!(t41_a_signature_is_for_one_place_and_time, async |server| {
    let server = &server;
    for (region, service) in [
        ("eu-west-1", "cognito-idp"),
        ("us-east-1", "cognito-identity"),
        ("us-east-1", "iam"),
        ("us-east-1", "s3"),
        ("", "cognito-idp"),
    ] {
        let how = How {
            region,
            service,
            ..How::usual(&server.root)
        };
        assert_eq!(
            code(server, &how.headers(server)).await,
            "InvalidSignatureException",
            "{region} {service}"
        );
    }
    let minute = 60_000;
    for offset in [-5 * minute, 5 * minute] {
        let how = How {
            offset,
            ..How::usual(&server.root)
        };
        assert_eq!(code(server, &how.headers(server)).await, "OK", "{offset}");
    }
    for (offset, text) in [
        (
            -5 * minute - 1000,
            "Signature expired: 20260101T115459Z is now earlier than 20260101T115500Z (20260101T120000Z - 5 min.)",
        ),
        (
            5 * minute + 1000,
            "Signature not yet current: 20260101T120501Z is still later than 20260101T120500Z (20260101T120000Z + 5 min.)",
        ),
    ] {
        let how = How {
            offset,
            ..How::usual(&server.root)
        };
        let said = sent(server, &how.headers(server), "/", BODY).await.unwrap();
        assert_eq!(
            said,
            ("InvalidSignatureException".to_owned(), text.to_owned())
        );
    }
    // A copied request is good for five minutes and not for longer.
    let copied = How::usual(&server.root).headers(server);
    server.clock.advance(5 * minute);
    assert_eq!(code(server, &copied).await, "OK");
    server.clock.advance(1000);
    assert_eq!(code(server, &copied).await, "InvalidSignatureException");
});

on_both!(t41_the_body_is_always_signed, async |server| {
    let server = &server;
    for hash in [
        "UNSIGNED-PAYLOAD",
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "",
        "0",
    ] {
        let extra = [("x-amz-content-sha256", hash)];
        let how = How {
            extra: &extra,
            ..How::usual(&server.root)
        };
        assert_ne!(code(server, &how.headers(server)).await, "OK", "{hash}");
    }
    let digest = keys::hmac::hex(&keys::hmac::sha256(&[BODY]));
    let extra = [("x-amz-content-sha256", digest.as_str())];
    let how = How {
        extra: &extra,
        ..How::usual(&server.root)
    };
    assert_eq!(code(server, &how.headers(server)).await, "OK");
});

on_both!(t41_header_and_query_at_once_are_refused, async |server| {
    let server = &server;
    let how = How::usual(&server.root);
    let headers: Headers = vec![
        (
            "content-type".to_owned(),
            "application/x-amz-json-1.1".to_owned(),
        ),
        ("host".to_owned(), "localhost".to_owned()),
        (
            "x-amz-target".to_owned(),
            "AWSCognitoIdentityProviderService.ListUserPools".to_owned(),
        ),
    ];
    let query = sigv4::presign(&request(&headers, ""), &how.signing(server), 60);
    let uri = format!("/?{query}");
    assert_eq!(sent(server, &headers, &uri, BODY).await, None);
    let both = how.headers(server);
    assert!(sent(server, &both, &uri, BODY).await.is_some());
    assert!(
        sent(
            server,
            &headers,
            &uri.replace("X-Amz-Expires=60", "X-Amz-Expires=61"),
            BODY
        )
        .await
        .is_some()
    );
    assert!(
        sent(
            server,
            &headers,
            &uri.replace("X-Amz-Credential=", "X-Amz-Credential=%00"),
            BODY
        )
        .await
        .is_some()
    );
    server.clock.advance(60_000 + 1000);
    assert!(sent(server, &headers, &uri, BODY).await.is_some());
});

on_both!(t41_a_session_token_belongs_to_its_key, async |server| {
    let server = &server;
    role(
        server,
        "strong",
        &trust_account(),
        &allow(&json!("*"), &json!("*")),
    )
    .await;
    role(
        server,
        "weak",
        &trust_account(),
        &allow(&json!("cognito-idp:ListUsers"), &json!("*")),
    )
    .await;
    let robot = user(
        server,
        "robot",
        &allow(&json!("sts:AssumeRole"), &json!("*")),
    )
    .await;
    let strong = assume(server, &robot, "strong", &[]).await.unwrap();
    let weak = assume(server, &robot, "weak", &[]).await.unwrap();
    assert_eq!(
        code(server, &How::usual(&strong).headers(server)).await,
        "OK"
    );
    assert_eq!(
        code(server, &How::usual(&weak).headers(server)).await,
        "AccessDeniedException"
    );
    for (key, token) in [(&weak, &strong), (&robot, &strong), (&server.root, &strong)] {
        let mixed = Credentials {
            session_token: token.session_token.clone(),
            ..key.clone()
        };
        assert_eq!(
            code(server, &How::usual(&mixed).headers(server)).await,
            "UnrecognizedClientException"
        );
    }
    // Exchanged after signing.
    let token = strong.session_token.clone().unwrap();
    let swapped = with(
        &How::usual(&weak).headers(server),
        "x-amz-security-token",
        |_| token.clone(),
    );
    assert_eq!(code(server, &swapped).await, "UnrecognizedClientException");
    // In the query protocol as well.
    let mixed = Credentials {
        session_token: strong.session_token.clone(),
        ..weak.clone()
    };
    let refused = server.iam_as(&mixed, "ListUsers", &[]).await.unwrap_err();
    assert_eq!(
        (refused.status, refused.code.as_str()),
        (403, "InvalidClientTokenId")
    );
});

on_both!(
    t41_another_scheme_is_a_malformed_signature,
    async |server| {
        let headers = |authorization: &str, operation: &str| -> Headers {
            [
                ("content-type", "application/x-amz-json-1.1".to_owned()),
                ("authorization", authorization.to_owned()),
                (
                    "x-amz-target",
                    format!("AWSCognitoIdentityProviderService.{operation}"),
                ),
            ]
            .map(|(name, value)| (name.to_owned(), value))
            .into()
        };
        for authorization in ["foo", "Bearer x", "Basic YTpi"] {
            let signed = headers(authorization, "ListUserPools");
            assert_eq!(
                code(&server, &signed).await,
                "IncompleteSignatureException",
                "{authorization}"
            );
            // A public operation does not look at it.
            let public = headers(authorization, "InitiateAuth");
            assert_eq!(code(&server, &public).await, "InvalidParameterException");
            let form = [
                ("content-type", "application/x-www-form-urlencoded"),
                ("authorization", authorization),
            ];
            let body = b"Action=GetCallerIdentity&Version=2011-06-15".to_vec();
            let answer = server.send(&form, body, None).await;
            assert!(
                answer.body.contains("<Code>IncompleteSignature</Code>"),
                "{}",
                answer.body
            );
        }
        let blank = headers("", "ListUserPools");
        assert_eq!(
            code(&server, &blank).await,
            "MissingAuthenticationTokenException"
        );
    }
);

on_both!(
    t41_development_mode_takes_no_changed_key_or_token_of_ours,
    async |server| {
        let mut server = server;
        let context = std::sync::Arc::get_mut(&mut server.context).expect("nobody else holds it");
        context.deployment.development = true;
        let list = async |who: &Credentials| {
            let input = json!({ "MaxResults": 1 });
            let answer = server.admin_as(who, "ListUserPools", input).await;
            answer.map_err(|refused| refused.code).err()
        };
        let stranger = Credentials {
            access_key_id: "test".to_owned(),
            secret: "test".to_owned(),
            session_token: None,
        };
        assert_eq!(list(&stranger).await, None);
        let everything = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let robot = user(&server, "robot", everything).await;
        role(&server, "reader", &trust_account(), everything).await;
        let session = assume(&server, &robot, "reader", &[]).await.unwrap();
        assert_eq!(list(&session).await, None);
        let token = session.session_token.clone().unwrap();
        let changed = Credentials {
            session_token: Some(crate::encoding::altered(&token, token.len() / 2)),
            ..session.clone()
        };
        let without = Credentials {
            session_token: None,
            ..session
        };
        let key = [
            ("UserName", "robot"),
            ("AccessKeyId", robot.access_key_id.as_str()),
        ];
        server.iam("DeleteAccessKey", &key).await.unwrap();
        server.clock.advance(1000);
        for who in [&changed, &without, &robot] {
            let refused = list(who).await;
            assert_eq!(refused.as_deref(), Some("UnrecognizedClientException"));
        }
    }
);
