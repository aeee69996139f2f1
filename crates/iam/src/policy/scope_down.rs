//! What guests of an identity pool can do at most: the session policies of the enhanced flow.

/// The managed policy `AmazonCognitoUnauthenticatedIdentities`.
pub const GUEST_MANAGED_POLICY: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [{"Effect": "Allow", "Action": "rum:PutRumEvents", "Resource": "*"}]
}"#;

/// The inline policy.
pub const GUEST_INLINE_POLICY: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": [
      "firehose:*", "kinesisanalytics:*", "sqs:*", "mobileanalytics:*", "ses:*", "lambda:*", "dynamodb:*", "sdb:*",
      "appsync:*", "geo:*", "sns:*", "gamelift:*", "iot:*", "codewhisperer:*", "comprehend:*", "lex:*",
      "machinelearning:*", "personalize:*", "polly:*", "rekognition:*", "transcribe:*", "translate:*", "cloudwatch:*",
      "logs:*", "execute-api:*", "cognito-identity:*", "cognito-idp:*", "cognito-sync:*", "s3:*",
      "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*",
      "sagemaker:InvokeEndpoint", "textract:DetectDocumentText", "textract:AnalyzeDocument", "sumerian:View*"
    ],
    "Resource": "*"
  }]
}"#;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::super::{
        ConditionContext, Decision, Kind, Policies, PolicyDocument, PolicyType, Principal, Request,
        evaluate,
    };
    use super::*;
    use std::sync::Arc;

    #[test]
    fn guests_are_cut_down_to_the_list() {
        let principal = Principal::AssumedRole {
            session_arn: "arn:aws:sts::123456789012:assumed-role/Guest/CognitoIdentityCredentials"
                .to_owned(),
            role_arn: "arn:aws:iam::123456789012:role/Guest".to_owned(),
            account: "123456789012".to_owned(),
            user_id: "AROAAAAAAAAAAAAAAAAA:CognitoIdentityCredentials".to_owned(),
        };
        let everything = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let parse = |text| Arc::new(PolicyDocument::parse(text, Kind::Identity).unwrap());
        let (identity, session) = (
            [parse(everything)],
            [parse(GUEST_INLINE_POLICY), parse(GUEST_MANAGED_POLICY)],
        );
        let policies = Policies {
            identity: &identity,
            session: &session,
            ..Policies::default()
        };
        let denied = Decision::Denied {
            explicit: false,
            by: PolicyType::Session,
        };
        let context = ConditionContext::new();
        for (action, expected) in [
            ("s3:GetObject", Decision::Allow),
            ("cognito-sync:ListRecords", Decision::Allow),
            ("rum:PutRumEvents", Decision::Allow),
            ("kms:ReEncryptFrom", Decision::Allow),
            ("kms:CreateKey", denied),
            ("iam:CreateRole", denied),
            ("sts:AssumeRole", denied),
            ("sagemaker:CreateEndpoint", denied),
            ("textract:AnalyzeExpense", denied),
            ("rum:DeleteAppMonitor", denied),
        ] {
            let request = Request {
                principal: &principal,
                action,
                resource: "*",
                context: &context,
            };
            assert_eq!(evaluate(&request, &policies), expected, "{action}");
        }
    }
}
