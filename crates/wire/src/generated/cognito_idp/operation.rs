// Made by `cargo xtask codegen` from models/; do not edit.

//! The operations of the API model.

#[allow(unused_imports)]
use crate::operation::{Access, Operation, OperationInfo, RequestTag, Resource, Service};

/// The service as a whole.
pub static SERVICE: Service = Service {
    name: "cognito-idp",
    version: "2016-04-18",
    target_prefix: "AWSCognitoIdentityProviderService",
    namespace: "",
    operations: &[
        AddCustomAttributes::INFO,
        AddUserPoolClientSecret::INFO,
        AdminAddUserToGroup::INFO,
        AdminConfirmSignUp::INFO,
        AdminCreateUser::INFO,
        AdminDeleteSoftwareToken::INFO,
        AdminDeleteUser::INFO,
        AdminDeleteUserAttributes::INFO,
        AdminDisableProviderForUser::INFO,
        AdminDisableUser::INFO,
        AdminEnableUser::INFO,
        AdminForgetDevice::INFO,
        AdminGetDevice::INFO,
        AdminGetUser::INFO,
        AdminGetUserAuthFactors::INFO,
        AdminInitiateAuth::INFO,
        AdminLinkProviderForUser::INFO,
        AdminListDevices::INFO,
        AdminListGroupsForUser::INFO,
        AdminListUserAuthEvents::INFO,
        AdminListUserSessions::INFO,
        AdminRemoveUserFromGroup::INFO,
        AdminResetUserPassword::INFO,
        AdminRespondToAuthChallenge::INFO,
        AdminRevokeUserSession::INFO,
        AdminSetUserMFAPreference::INFO,
        AdminSetUserPassword::INFO,
        AdminSetUserSettings::INFO,
        AdminUpdateAuthEventFeedback::INFO,
        AdminUpdateDeviceStatus::INFO,
        AdminUpdateUserAttributes::INFO,
        AdminUserGlobalSignOut::INFO,
        AssociateSoftwareToken::INFO,
        CancelPointInTimeRecovery::INFO,
        ChangePassword::INFO,
        CompleteWebAuthnRegistration::INFO,
        ConfirmDevice::INFO,
        ConfirmForgotPassword::INFO,
        ConfirmSignUp::INFO,
        CreateCIMDPolicy::INFO,
        CreateGroup::INFO,
        CreateIdentityProvider::INFO,
        CreateManagedLoginBranding::INFO,
        CreateResourceServer::INFO,
        CreateTerms::INFO,
        CreateUserImportJob::INFO,
        CreateUserPool::INFO,
        CreateUserPoolClient::INFO,
        CreateUserPoolDomain::INFO,
        CreateUserPoolReplica::INFO,
        DeleteCIMDPolicy::INFO,
        DeleteGroup::INFO,
        DeleteIdentityProvider::INFO,
        DeleteManagedLoginBranding::INFO,
        DeleteResourceServer::INFO,
        DeleteTerms::INFO,
        DeleteUser::INFO,
        DeleteUserAttributes::INFO,
        DeleteUserPool::INFO,
        DeleteUserPoolClient::INFO,
        DeleteUserPoolClientSecret::INFO,
        DeleteUserPoolDomain::INFO,
        DeleteUserPoolReplica::INFO,
        DeleteWebAuthnCredential::INFO,
        DescribeCIMDPolicy::INFO,
        DescribeIdentityProvider::INFO,
        DescribeManagedLoginBranding::INFO,
        DescribeManagedLoginBrandingByClient::INFO,
        DescribePointInTimeRecovery::INFO,
        DescribeResourceServer::INFO,
        DescribeRiskConfiguration::INFO,
        DescribeTerms::INFO,
        DescribeTermsByClient::INFO,
        DescribeUserImportJob::INFO,
        DescribeUserPool::INFO,
        DescribeUserPoolClient::INFO,
        DescribeUserPoolDomain::INFO,
        ForgetDevice::INFO,
        ForgotPassword::INFO,
        GetCSVHeader::INFO,
        GetClientToken::INFO,
        GetDerivedToken::INFO,
        GetDevice::INFO,
        GetGroup::INFO,
        GetIdentityProviderByIdentifier::INFO,
        GetLogDeliveryConfiguration::INFO,
        GetProvisionedLimit::INFO,
        GetSigningCertificate::INFO,
        GetTokensFromRefreshToken::INFO,
        GetUICustomization::INFO,
        GetUser::INFO,
        GetUserAttributeVerificationCode::INFO,
        GetUserAuthFactors::INFO,
        GetUserPoolClientSessionConfiguration::INFO,
        GetUserPoolMfaConfig::INFO,
        GetUserPoolSessionConfiguration::INFO,
        GlobalSignOut::INFO,
        InitiateAuth::INFO,
        InitiatePointInTimeRecovery::INFO,
        ListCIMDPolicies::INFO,
        ListClientMetadataURLs::INFO,
        ListDevices::INFO,
        ListGroups::INFO,
        ListIdentityProviders::INFO,
        ListPointInTimeRecoveries::INFO,
        ListResourceServers::INFO,
        ListTagsForResource::INFO,
        ListTerms::INFO,
        ListUserImportJobs::INFO,
        ListUserPoolClientSecrets::INFO,
        ListUserPoolClients::INFO,
        ListUserPoolReplicas::INFO,
        ListUserPools::INFO,
        ListUserSessions::INFO,
        ListUsers::INFO,
        ListUsersInGroup::INFO,
        ListWebAuthnCredentials::INFO,
        ResendConfirmationCode::INFO,
        RespondToAuthChallenge::INFO,
        RevokeToken::INFO,
        RevokeUserSession::INFO,
        SetLogDeliveryConfiguration::INFO,
        SetRiskConfiguration::INFO,
        SetUICustomization::INFO,
        SetUserMFAPreference::INFO,
        SetUserPoolClientSessionConfiguration::INFO,
        SetUserPoolMfaConfig::INFO,
        SetUserPoolSessionConfiguration::INFO,
        SetUserSettings::INFO,
        SignUp::INFO,
        StartPointInTimeRecovery::INFO,
        StartUserImportJob::INFO,
        StartWebAuthnRegistration::INFO,
        StopUserImportJob::INFO,
        TagResource::INFO,
        UntagResource::INFO,
        UpdateAuthEventFeedback::INFO,
        UpdateCIMDPolicy::INFO,
        UpdateClientMetadataURLState::INFO,
        UpdateDeviceStatus::INFO,
        UpdateGroup::INFO,
        UpdateIdentityProvider::INFO,
        UpdateManagedLoginBranding::INFO,
        UpdateProvisionedLimit::INFO,
        UpdateResourceServer::INFO,
        UpdateTerms::INFO,
        UpdateUserAttributes::INFO,
        UpdateUserPool::INFO,
        UpdateUserPoolClient::INFO,
        UpdateUserPoolDomain::INFO,
        UpdateUserPoolReplica::INFO,
        VerifySoftwareToken::INFO,
        VerifyUserAttribute::INFO,
    ],
};

/// `AddCustomAttributes`.
pub struct AddCustomAttributes;

impl Operation for AddCustomAttributes {
    type Input = crate::cognito_idp::AddCustomAttributesRequest;
    type Output = crate::cognito_idp::AddCustomAttributesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AddCustomAttributes",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AddUserPoolClientSecret`.
pub struct AddUserPoolClientSecret;

impl Operation for AddUserPoolClientSecret {
    type Input = crate::cognito_idp::AddUserPoolClientSecretRequest;
    type Output = crate::cognito_idp::AddUserPoolClientSecretResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AddUserPoolClientSecret",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminAddUserToGroup`.
pub struct AdminAddUserToGroup;

impl Operation for AdminAddUserToGroup {
    type Input = crate::cognito_idp::AdminAddUserToGroupRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminAddUserToGroup",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminConfirmSignUp`.
pub struct AdminConfirmSignUp;

impl Operation for AdminConfirmSignUp {
    type Input = crate::cognito_idp::AdminConfirmSignUpRequest;
    type Output = crate::cognito_idp::AdminConfirmSignUpResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminConfirmSignUp",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminCreateUser`.
pub struct AdminCreateUser;

impl Operation for AdminCreateUser {
    type Input = crate::cognito_idp::AdminCreateUserRequest;
    type Output = crate::cognito_idp::AdminCreateUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminCreateUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminDeleteSoftwareToken`.
pub struct AdminDeleteSoftwareToken;

impl Operation for AdminDeleteSoftwareToken {
    type Input = crate::cognito_idp::AdminDeleteSoftwareTokenRequest;
    type Output = crate::cognito_idp::AdminDeleteSoftwareTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminDeleteSoftwareToken",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminDeleteUser`.
pub struct AdminDeleteUser;

impl Operation for AdminDeleteUser {
    type Input = crate::cognito_idp::AdminDeleteUserRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminDeleteUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminDeleteUserAttributes`.
pub struct AdminDeleteUserAttributes;

impl Operation for AdminDeleteUserAttributes {
    type Input = crate::cognito_idp::AdminDeleteUserAttributesRequest;
    type Output = crate::cognito_idp::AdminDeleteUserAttributesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminDeleteUserAttributes",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminDisableProviderForUser`.
pub struct AdminDisableProviderForUser;

impl Operation for AdminDisableProviderForUser {
    type Input = crate::cognito_idp::AdminDisableProviderForUserRequest;
    type Output = crate::cognito_idp::AdminDisableProviderForUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminDisableProviderForUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminDisableUser`.
pub struct AdminDisableUser;

impl Operation for AdminDisableUser {
    type Input = crate::cognito_idp::AdminDisableUserRequest;
    type Output = crate::cognito_idp::AdminDisableUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminDisableUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminEnableUser`.
pub struct AdminEnableUser;

impl Operation for AdminEnableUser {
    type Input = crate::cognito_idp::AdminEnableUserRequest;
    type Output = crate::cognito_idp::AdminEnableUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminEnableUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminForgetDevice`.
pub struct AdminForgetDevice;

impl Operation for AdminForgetDevice {
    type Input = crate::cognito_idp::AdminForgetDeviceRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminForgetDevice",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminGetDevice`.
pub struct AdminGetDevice;

impl Operation for AdminGetDevice {
    type Input = crate::cognito_idp::AdminGetDeviceRequest;
    type Output = crate::cognito_idp::AdminGetDeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminGetDevice",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminGetUser`.
pub struct AdminGetUser;

impl Operation for AdminGetUser {
    type Input = crate::cognito_idp::AdminGetUserRequest;
    type Output = crate::cognito_idp::AdminGetUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminGetUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminGetUserAuthFactors`.
pub struct AdminGetUserAuthFactors;

impl Operation for AdminGetUserAuthFactors {
    type Input = crate::cognito_idp::AdminGetUserAuthFactorsRequest;
    type Output = crate::cognito_idp::AdminGetUserAuthFactorsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminGetUserAuthFactors",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminInitiateAuth`.
pub struct AdminInitiateAuth;

impl Operation for AdminInitiateAuth {
    type Input = crate::cognito_idp::AdminInitiateAuthRequest;
    type Output = crate::cognito_idp::AdminInitiateAuthResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminInitiateAuth",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminLinkProviderForUser`.
pub struct AdminLinkProviderForUser;

impl Operation for AdminLinkProviderForUser {
    type Input = crate::cognito_idp::AdminLinkProviderForUserRequest;
    type Output = crate::cognito_idp::AdminLinkProviderForUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminLinkProviderForUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminListDevices`.
pub struct AdminListDevices;

impl Operation for AdminListDevices {
    type Input = crate::cognito_idp::AdminListDevicesRequest;
    type Output = crate::cognito_idp::AdminListDevicesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminListDevices",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminListGroupsForUser`.
pub struct AdminListGroupsForUser;

impl Operation for AdminListGroupsForUser {
    type Input = crate::cognito_idp::AdminListGroupsForUserRequest;
    type Output = crate::cognito_idp::AdminListGroupsForUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminListGroupsForUser",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminListUserAuthEvents`.
pub struct AdminListUserAuthEvents;

impl Operation for AdminListUserAuthEvents {
    type Input = crate::cognito_idp::AdminListUserAuthEventsRequest;
    type Output = crate::cognito_idp::AdminListUserAuthEventsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminListUserAuthEvents",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminListUserSessions`.
pub struct AdminListUserSessions;

impl Operation for AdminListUserSessions {
    type Input = crate::cognito_idp::AdminListUserSessionsRequest;
    type Output = crate::cognito_idp::AdminListUserSessionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminListUserSessions",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminRemoveUserFromGroup`.
pub struct AdminRemoveUserFromGroup;

impl Operation for AdminRemoveUserFromGroup {
    type Input = crate::cognito_idp::AdminRemoveUserFromGroupRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminRemoveUserFromGroup",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminResetUserPassword`.
pub struct AdminResetUserPassword;

impl Operation for AdminResetUserPassword {
    type Input = crate::cognito_idp::AdminResetUserPasswordRequest;
    type Output = crate::cognito_idp::AdminResetUserPasswordResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminResetUserPassword",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminRespondToAuthChallenge`.
pub struct AdminRespondToAuthChallenge;

impl Operation for AdminRespondToAuthChallenge {
    type Input = crate::cognito_idp::AdminRespondToAuthChallengeRequest;
    type Output = crate::cognito_idp::AdminRespondToAuthChallengeResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminRespondToAuthChallenge",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminRevokeUserSession`.
pub struct AdminRevokeUserSession;

impl Operation for AdminRevokeUserSession {
    type Input = crate::cognito_idp::AdminRevokeUserSessionRequest;
    type Output = crate::cognito_idp::AdminRevokeUserSessionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminRevokeUserSession",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminSetUserMFAPreference`.
pub struct AdminSetUserMFAPreference;

impl Operation for AdminSetUserMFAPreference {
    type Input = crate::cognito_idp::AdminSetUserMFAPreferenceRequest;
    type Output = crate::cognito_idp::AdminSetUserMFAPreferenceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminSetUserMFAPreference",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminSetUserPassword`.
pub struct AdminSetUserPassword;

impl Operation for AdminSetUserPassword {
    type Input = crate::cognito_idp::AdminSetUserPasswordRequest;
    type Output = crate::cognito_idp::AdminSetUserPasswordResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminSetUserPassword",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminSetUserSettings`.
pub struct AdminSetUserSettings;

impl Operation for AdminSetUserSettings {
    type Input = crate::cognito_idp::AdminSetUserSettingsRequest;
    type Output = crate::cognito_idp::AdminSetUserSettingsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminSetUserSettings",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminUpdateAuthEventFeedback`.
pub struct AdminUpdateAuthEventFeedback;

impl Operation for AdminUpdateAuthEventFeedback {
    type Input = crate::cognito_idp::AdminUpdateAuthEventFeedbackRequest;
    type Output = crate::cognito_idp::AdminUpdateAuthEventFeedbackResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminUpdateAuthEventFeedback",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminUpdateDeviceStatus`.
pub struct AdminUpdateDeviceStatus;

impl Operation for AdminUpdateDeviceStatus {
    type Input = crate::cognito_idp::AdminUpdateDeviceStatusRequest;
    type Output = crate::cognito_idp::AdminUpdateDeviceStatusResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminUpdateDeviceStatus",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminUpdateUserAttributes`.
pub struct AdminUpdateUserAttributes;

impl Operation for AdminUpdateUserAttributes {
    type Input = crate::cognito_idp::AdminUpdateUserAttributesRequest;
    type Output = crate::cognito_idp::AdminUpdateUserAttributesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminUpdateUserAttributes",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AdminUserGlobalSignOut`.
pub struct AdminUserGlobalSignOut;

impl Operation for AdminUserGlobalSignOut {
    type Input = crate::cognito_idp::AdminUserGlobalSignOutRequest;
    type Output = crate::cognito_idp::AdminUserGlobalSignOutResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AdminUserGlobalSignOut",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `AssociateSoftwareToken`.
pub struct AssociateSoftwareToken;

impl Operation for AssociateSoftwareToken {
    type Input = crate::cognito_idp::AssociateSoftwareTokenRequest;
    type Output = crate::cognito_idp::AssociateSoftwareTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AssociateSoftwareToken",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `CancelPointInTimeRecovery`.
pub struct CancelPointInTimeRecovery;

impl Operation for CancelPointInTimeRecovery {
    type Input = crate::cognito_idp::CancelPointInTimeRecoveryRequest;
    type Output = crate::cognito_idp::CancelPointInTimeRecoveryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CancelPointInTimeRecovery",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ChangePassword`.
pub struct ChangePassword;

impl Operation for ChangePassword {
    type Input = crate::cognito_idp::ChangePasswordRequest;
    type Output = crate::cognito_idp::ChangePasswordResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ChangePassword",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `CompleteWebAuthnRegistration`.
pub struct CompleteWebAuthnRegistration;

impl Operation for CompleteWebAuthnRegistration {
    type Input = crate::cognito_idp::CompleteWebAuthnRegistrationRequest;
    type Output = crate::cognito_idp::CompleteWebAuthnRegistrationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CompleteWebAuthnRegistration",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ConfirmDevice`.
pub struct ConfirmDevice;

impl Operation for ConfirmDevice {
    type Input = crate::cognito_idp::ConfirmDeviceRequest;
    type Output = crate::cognito_idp::ConfirmDeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ConfirmDevice",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ConfirmForgotPassword`.
pub struct ConfirmForgotPassword;

impl Operation for ConfirmForgotPassword {
    type Input = crate::cognito_idp::ConfirmForgotPasswordRequest;
    type Output = crate::cognito_idp::ConfirmForgotPasswordResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ConfirmForgotPassword",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ConfirmSignUp`.
pub struct ConfirmSignUp;

impl Operation for ConfirmSignUp {
    type Input = crate::cognito_idp::ConfirmSignUpRequest;
    type Output = crate::cognito_idp::ConfirmSignUpResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ConfirmSignUp",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `CreateCIMDPolicy`.
pub struct CreateCIMDPolicy;

impl Operation for CreateCIMDPolicy {
    type Input = crate::cognito_idp::CreateCIMDPolicyRequest;
    type Output = crate::cognito_idp::CreateCIMDPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateCIMDPolicy",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateGroup`.
pub struct CreateGroup;

impl Operation for CreateGroup {
    type Input = crate::cognito_idp::CreateGroupRequest;
    type Output = crate::cognito_idp::CreateGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateGroup",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateIdentityProvider`.
pub struct CreateIdentityProvider;

impl Operation for CreateIdentityProvider {
    type Input = crate::cognito_idp::CreateIdentityProviderRequest;
    type Output = crate::cognito_idp::CreateIdentityProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateIdentityProvider",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateManagedLoginBranding`.
pub struct CreateManagedLoginBranding;

impl Operation for CreateManagedLoginBranding {
    type Input = crate::cognito_idp::CreateManagedLoginBrandingRequest;
    type Output = crate::cognito_idp::CreateManagedLoginBrandingResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateManagedLoginBranding",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateResourceServer`.
pub struct CreateResourceServer;

impl Operation for CreateResourceServer {
    type Input = crate::cognito_idp::CreateResourceServerRequest;
    type Output = crate::cognito_idp::CreateResourceServerResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateResourceServer",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateTerms`.
pub struct CreateTerms;

impl Operation for CreateTerms {
    type Input = crate::cognito_idp::CreateTermsRequest;
    type Output = crate::cognito_idp::CreateTermsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateTerms",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateUserImportJob`.
pub struct CreateUserImportJob;

impl Operation for CreateUserImportJob {
    type Input = crate::cognito_idp::CreateUserImportJobRequest;
    type Output = crate::cognito_idp::CreateUserImportJobResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateUserImportJob",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateUserPool`.
pub struct CreateUserPool;

impl Operation for CreateUserPool {
    type Input = crate::cognito_idp::CreateUserPoolRequest;
    type Output = crate::cognito_idp::CreateUserPoolResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateUserPool",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.user_pool_tags.as_ref().map(|tags| {
            tags.iter()
                .map(|(key, value)| (key.to_string(), Some(value.to_string())))
                .collect()
        })
    }
}

/// `CreateUserPoolClient`.
pub struct CreateUserPoolClient;

impl Operation for CreateUserPoolClient {
    type Input = crate::cognito_idp::CreateUserPoolClientRequest;
    type Output = crate::cognito_idp::CreateUserPoolClientResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateUserPoolClient",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateUserPoolDomain`.
pub struct CreateUserPoolDomain;

impl Operation for CreateUserPoolDomain {
    type Input = crate::cognito_idp::CreateUserPoolDomainRequest;
    type Output = crate::cognito_idp::CreateUserPoolDomainResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateUserPoolDomain",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `CreateUserPoolReplica`.
pub struct CreateUserPoolReplica;

impl Operation for CreateUserPoolReplica {
    type Input = crate::cognito_idp::CreateUserPoolReplicaRequest;
    type Output = crate::cognito_idp::CreateUserPoolReplicaResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateUserPoolReplica",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.user_pool_tags.as_ref().map(|tags| {
            tags.iter()
                .map(|(key, value)| (key.to_string(), Some(value.to_string())))
                .collect()
        })
    }
}

/// `DeleteCIMDPolicy`.
pub struct DeleteCIMDPolicy;

impl Operation for DeleteCIMDPolicy {
    type Input = crate::cognito_idp::DeleteCIMDPolicyRequest;
    type Output = crate::cognito_idp::DeleteCIMDPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteCIMDPolicy",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteGroup`.
pub struct DeleteGroup;

impl Operation for DeleteGroup {
    type Input = crate::cognito_idp::DeleteGroupRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteGroup",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteIdentityProvider`.
pub struct DeleteIdentityProvider;

impl Operation for DeleteIdentityProvider {
    type Input = crate::cognito_idp::DeleteIdentityProviderRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteIdentityProvider",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteManagedLoginBranding`.
pub struct DeleteManagedLoginBranding;

impl Operation for DeleteManagedLoginBranding {
    type Input = crate::cognito_idp::DeleteManagedLoginBrandingRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteManagedLoginBranding",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteResourceServer`.
pub struct DeleteResourceServer;

impl Operation for DeleteResourceServer {
    type Input = crate::cognito_idp::DeleteResourceServerRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteResourceServer",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteTerms`.
pub struct DeleteTerms;

impl Operation for DeleteTerms {
    type Input = crate::cognito_idp::DeleteTermsRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteTerms",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteUser`.
pub struct DeleteUser;

impl Operation for DeleteUser {
    type Input = crate::cognito_idp::DeleteUserRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUser",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: false,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `DeleteUserAttributes`.
pub struct DeleteUserAttributes;

impl Operation for DeleteUserAttributes {
    type Input = crate::cognito_idp::DeleteUserAttributesRequest;
    type Output = crate::cognito_idp::DeleteUserAttributesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserAttributes",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `DeleteUserPool`.
pub struct DeleteUserPool;

impl Operation for DeleteUserPool {
    type Input = crate::cognito_idp::DeleteUserPoolRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserPool",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteUserPoolClient`.
pub struct DeleteUserPoolClient;

impl Operation for DeleteUserPoolClient {
    type Input = crate::cognito_idp::DeleteUserPoolClientRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserPoolClient",
        service: "cognito-idp",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteUserPoolClientSecret`.
pub struct DeleteUserPoolClientSecret;

impl Operation for DeleteUserPoolClientSecret {
    type Input = crate::cognito_idp::DeleteUserPoolClientSecretRequest;
    type Output = crate::cognito_idp::DeleteUserPoolClientSecretResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserPoolClientSecret",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteUserPoolDomain`.
pub struct DeleteUserPoolDomain;

impl Operation for DeleteUserPoolDomain {
    type Input = crate::cognito_idp::DeleteUserPoolDomainRequest;
    type Output = crate::cognito_idp::DeleteUserPoolDomainResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserPoolDomain",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteUserPoolReplica`.
pub struct DeleteUserPoolReplica;

impl Operation for DeleteUserPoolReplica {
    type Input = crate::cognito_idp::DeleteUserPoolReplicaRequest;
    type Output = crate::cognito_idp::DeleteUserPoolReplicaResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserPoolReplica",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DeleteWebAuthnCredential`.
pub struct DeleteWebAuthnCredential;

impl Operation for DeleteWebAuthnCredential {
    type Input = crate::cognito_idp::DeleteWebAuthnCredentialRequest;
    type Output = crate::cognito_idp::DeleteWebAuthnCredentialResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteWebAuthnCredential",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `DescribeCIMDPolicy`.
pub struct DescribeCIMDPolicy;

impl Operation for DescribeCIMDPolicy {
    type Input = crate::cognito_idp::DescribeCIMDPolicyRequest;
    type Output = crate::cognito_idp::DescribeCIMDPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeCIMDPolicy",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeIdentityProvider`.
pub struct DescribeIdentityProvider;

impl Operation for DescribeIdentityProvider {
    type Input = crate::cognito_idp::DescribeIdentityProviderRequest;
    type Output = crate::cognito_idp::DescribeIdentityProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeIdentityProvider",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeManagedLoginBranding`.
pub struct DescribeManagedLoginBranding;

impl Operation for DescribeManagedLoginBranding {
    type Input = crate::cognito_idp::DescribeManagedLoginBrandingRequest;
    type Output = crate::cognito_idp::DescribeManagedLoginBrandingResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeManagedLoginBranding",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeManagedLoginBrandingByClient`.
pub struct DescribeManagedLoginBrandingByClient;

impl Operation for DescribeManagedLoginBrandingByClient {
    type Input = crate::cognito_idp::DescribeManagedLoginBrandingByClientRequest;
    type Output = crate::cognito_idp::DescribeManagedLoginBrandingByClientResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeManagedLoginBrandingByClient",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribePointInTimeRecovery`.
pub struct DescribePointInTimeRecovery;

impl Operation for DescribePointInTimeRecovery {
    type Input = crate::cognito_idp::DescribePointInTimeRecoveryRequest;
    type Output = crate::cognito_idp::DescribePointInTimeRecoveryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribePointInTimeRecovery",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeResourceServer`.
pub struct DescribeResourceServer;

impl Operation for DescribeResourceServer {
    type Input = crate::cognito_idp::DescribeResourceServerRequest;
    type Output = crate::cognito_idp::DescribeResourceServerResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeResourceServer",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeRiskConfiguration`.
pub struct DescribeRiskConfiguration;

impl Operation for DescribeRiskConfiguration {
    type Input = crate::cognito_idp::DescribeRiskConfigurationRequest;
    type Output = crate::cognito_idp::DescribeRiskConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeRiskConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeTerms`.
pub struct DescribeTerms;

impl Operation for DescribeTerms {
    type Input = crate::cognito_idp::DescribeTermsRequest;
    type Output = crate::cognito_idp::DescribeTermsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeTerms",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeTermsByClient`.
pub struct DescribeTermsByClient;

impl Operation for DescribeTermsByClient {
    type Input = crate::cognito_idp::DescribeTermsByClientRequest;
    type Output = crate::cognito_idp::DescribeTermsByClientResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeTermsByClient",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeUserImportJob`.
pub struct DescribeUserImportJob;

impl Operation for DescribeUserImportJob {
    type Input = crate::cognito_idp::DescribeUserImportJobRequest;
    type Output = crate::cognito_idp::DescribeUserImportJobResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeUserImportJob",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeUserPool`.
pub struct DescribeUserPool;

impl Operation for DescribeUserPool {
    type Input = crate::cognito_idp::DescribeUserPoolRequest;
    type Output = crate::cognito_idp::DescribeUserPoolResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeUserPool",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeUserPoolClient`.
pub struct DescribeUserPoolClient;

impl Operation for DescribeUserPoolClient {
    type Input = crate::cognito_idp::DescribeUserPoolClientRequest;
    type Output = crate::cognito_idp::DescribeUserPoolClientResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeUserPoolClient",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `DescribeUserPoolDomain`.
pub struct DescribeUserPoolDomain;

impl Operation for DescribeUserPoolDomain {
    type Input = crate::cognito_idp::DescribeUserPoolDomainRequest;
    type Output = crate::cognito_idp::DescribeUserPoolDomainResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeUserPoolDomain",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ForgetDevice`.
pub struct ForgetDevice;

impl Operation for ForgetDevice {
    type Input = crate::cognito_idp::ForgetDeviceRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ForgetDevice",
        service: "cognito-idp",
        access: Access::Public,
        answers: false,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ForgotPassword`.
pub struct ForgotPassword;

impl Operation for ForgotPassword {
    type Input = crate::cognito_idp::ForgotPasswordRequest;
    type Output = crate::cognito_idp::ForgotPasswordResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ForgotPassword",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetCSVHeader`.
pub struct GetCSVHeader;

impl Operation for GetCSVHeader {
    type Input = crate::cognito_idp::GetCSVHeaderRequest;
    type Output = crate::cognito_idp::GetCSVHeaderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetCSVHeader",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetClientToken`.
pub struct GetClientToken;

impl Operation for GetClientToken {
    type Input = crate::cognito_idp::GetClientTokenRequest;
    type Output = crate::cognito_idp::GetClientTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetClientToken",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetDerivedToken`.
pub struct GetDerivedToken;

impl Operation for GetDerivedToken {
    type Input = crate::cognito_idp::GetDerivedTokenRequest;
    type Output = crate::cognito_idp::GetDerivedTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetDerivedToken",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetDevice`.
pub struct GetDevice;

impl Operation for GetDevice {
    type Input = crate::cognito_idp::GetDeviceRequest;
    type Output = crate::cognito_idp::GetDeviceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetDevice",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetGroup`.
pub struct GetGroup;

impl Operation for GetGroup {
    type Input = crate::cognito_idp::GetGroupRequest;
    type Output = crate::cognito_idp::GetGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetGroup",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetIdentityProviderByIdentifier`.
pub struct GetIdentityProviderByIdentifier;

impl Operation for GetIdentityProviderByIdentifier {
    type Input = crate::cognito_idp::GetIdentityProviderByIdentifierRequest;
    type Output = crate::cognito_idp::GetIdentityProviderByIdentifierResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetIdentityProviderByIdentifier",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetLogDeliveryConfiguration`.
pub struct GetLogDeliveryConfiguration;

impl Operation for GetLogDeliveryConfiguration {
    type Input = crate::cognito_idp::GetLogDeliveryConfigurationRequest;
    type Output = crate::cognito_idp::GetLogDeliveryConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetLogDeliveryConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetProvisionedLimit`.
pub struct GetProvisionedLimit;

impl Operation for GetProvisionedLimit {
    type Input = crate::cognito_idp::GetProvisionedLimitRequest;
    type Output = crate::cognito_idp::GetProvisionedLimitResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetProvisionedLimit",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetSigningCertificate`.
pub struct GetSigningCertificate;

impl Operation for GetSigningCertificate {
    type Input = crate::cognito_idp::GetSigningCertificateRequest;
    type Output = crate::cognito_idp::GetSigningCertificateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetSigningCertificate",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetTokensFromRefreshToken`.
pub struct GetTokensFromRefreshToken;

impl Operation for GetTokensFromRefreshToken {
    type Input = crate::cognito_idp::GetTokensFromRefreshTokenRequest;
    type Output = crate::cognito_idp::GetTokensFromRefreshTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetTokensFromRefreshToken",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetUICustomization`.
pub struct GetUICustomization;

impl Operation for GetUICustomization {
    type Input = crate::cognito_idp::GetUICustomizationRequest;
    type Output = crate::cognito_idp::GetUICustomizationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUICustomization",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetUser`.
pub struct GetUser;

impl Operation for GetUser {
    type Input = crate::cognito_idp::GetUserRequest;
    type Output = crate::cognito_idp::GetUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUser",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetUserAttributeVerificationCode`.
pub struct GetUserAttributeVerificationCode;

impl Operation for GetUserAttributeVerificationCode {
    type Input = crate::cognito_idp::GetUserAttributeVerificationCodeRequest;
    type Output = crate::cognito_idp::GetUserAttributeVerificationCodeResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUserAttributeVerificationCode",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetUserAuthFactors`.
pub struct GetUserAuthFactors;

impl Operation for GetUserAuthFactors {
    type Input = crate::cognito_idp::GetUserAuthFactorsRequest;
    type Output = crate::cognito_idp::GetUserAuthFactorsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUserAuthFactors",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetUserPoolClientSessionConfiguration`.
pub struct GetUserPoolClientSessionConfiguration;

impl Operation for GetUserPoolClientSessionConfiguration {
    type Input = crate::cognito_idp::GetUserPoolClientSessionConfigurationRequest;
    type Output = crate::cognito_idp::GetUserPoolClientSessionConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUserPoolClientSessionConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetUserPoolMfaConfig`.
pub struct GetUserPoolMfaConfig;

impl Operation for GetUserPoolMfaConfig {
    type Input = crate::cognito_idp::GetUserPoolMfaConfigRequest;
    type Output = crate::cognito_idp::GetUserPoolMfaConfigResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUserPoolMfaConfig",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GetUserPoolSessionConfiguration`.
pub struct GetUserPoolSessionConfiguration;

impl Operation for GetUserPoolSessionConfiguration {
    type Input = crate::cognito_idp::GetUserPoolSessionConfigurationRequest;
    type Output = crate::cognito_idp::GetUserPoolSessionConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUserPoolSessionConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `GlobalSignOut`.
pub struct GlobalSignOut;

impl Operation for GlobalSignOut {
    type Input = crate::cognito_idp::GlobalSignOutRequest;
    type Output = crate::cognito_idp::GlobalSignOutResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GlobalSignOut",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `InitiateAuth`.
pub struct InitiateAuth;

impl Operation for InitiateAuth {
    type Input = crate::cognito_idp::InitiateAuthRequest;
    type Output = crate::cognito_idp::InitiateAuthResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "InitiateAuth",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `InitiatePointInTimeRecovery`.
pub struct InitiatePointInTimeRecovery;

impl Operation for InitiatePointInTimeRecovery {
    type Input = crate::cognito_idp::InitiatePointInTimeRecoveryRequest;
    type Output = crate::cognito_idp::InitiatePointInTimeRecoveryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "InitiatePointInTimeRecovery",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListCIMDPolicies`.
pub struct ListCIMDPolicies;

impl Operation for ListCIMDPolicies {
    type Input = crate::cognito_idp::ListCIMDPoliciesRequest;
    type Output = crate::cognito_idp::ListCIMDPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListCIMDPolicies",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListClientMetadataURLs`.
pub struct ListClientMetadataURLs;

impl Operation for ListClientMetadataURLs {
    type Input = crate::cognito_idp::ListClientMetadataURLsRequest;
    type Output = crate::cognito_idp::ListClientMetadataURLsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListClientMetadataURLs",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListDevices`.
pub struct ListDevices;

impl Operation for ListDevices {
    type Input = crate::cognito_idp::ListDevicesRequest;
    type Output = crate::cognito_idp::ListDevicesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListDevices",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ListGroups`.
pub struct ListGroups;

impl Operation for ListGroups {
    type Input = crate::cognito_idp::ListGroupsRequest;
    type Output = crate::cognito_idp::ListGroupsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListGroups",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListIdentityProviders`.
pub struct ListIdentityProviders;

impl Operation for ListIdentityProviders {
    type Input = crate::cognito_idp::ListIdentityProvidersRequest;
    type Output = crate::cognito_idp::ListIdentityProvidersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListIdentityProviders",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListPointInTimeRecoveries`.
pub struct ListPointInTimeRecoveries;

impl Operation for ListPointInTimeRecoveries {
    type Input = crate::cognito_idp::ListPointInTimeRecoveriesRequest;
    type Output = crate::cognito_idp::ListPointInTimeRecoveriesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListPointInTimeRecoveries",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListResourceServers`.
pub struct ListResourceServers;

impl Operation for ListResourceServers {
    type Input = crate::cognito_idp::ListResourceServersRequest;
    type Output = crate::cognito_idp::ListResourceServersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListResourceServers",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListTagsForResource`.
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = crate::cognito_idp::ListTagsForResourceRequest;
    type Output = crate::cognito_idp::ListTagsForResourceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListTagsForResource",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.resource_arn.to_string())
    }
}

/// `ListTerms`.
pub struct ListTerms;

impl Operation for ListTerms {
    type Input = crate::cognito_idp::ListTermsRequest;
    type Output = crate::cognito_idp::ListTermsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListTerms",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListUserImportJobs`.
pub struct ListUserImportJobs;

impl Operation for ListUserImportJobs {
    type Input = crate::cognito_idp::ListUserImportJobsRequest;
    type Output = crate::cognito_idp::ListUserImportJobsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUserImportJobs",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListUserPoolClientSecrets`.
pub struct ListUserPoolClientSecrets;

impl Operation for ListUserPoolClientSecrets {
    type Input = crate::cognito_idp::ListUserPoolClientSecretsRequest;
    type Output = crate::cognito_idp::ListUserPoolClientSecretsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUserPoolClientSecrets",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListUserPoolClients`.
pub struct ListUserPoolClients;

impl Operation for ListUserPoolClients {
    type Input = crate::cognito_idp::ListUserPoolClientsRequest;
    type Output = crate::cognito_idp::ListUserPoolClientsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUserPoolClients",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListUserPoolReplicas`.
pub struct ListUserPoolReplicas;

impl Operation for ListUserPoolReplicas {
    type Input = crate::cognito_idp::ListUserPoolReplicasRequest;
    type Output = crate::cognito_idp::ListUserPoolReplicasResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUserPoolReplicas",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListUserPools`.
pub struct ListUserPools;

impl Operation for ListUserPools {
    type Input = crate::cognito_idp::ListUserPoolsRequest;
    type Output = crate::cognito_idp::ListUserPoolsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUserPools",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ListUserSessions`.
pub struct ListUserSessions;

impl Operation for ListUserSessions {
    type Input = crate::cognito_idp::ListUserSessionsRequest;
    type Output = crate::cognito_idp::ListUserSessionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUserSessions",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ListUsers`.
pub struct ListUsers;

impl Operation for ListUsers {
    type Input = crate::cognito_idp::ListUsersRequest;
    type Output = crate::cognito_idp::ListUsersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUsers",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListUsersInGroup`.
pub struct ListUsersInGroup;

impl Operation for ListUsersInGroup {
    type Input = crate::cognito_idp::ListUsersInGroupRequest;
    type Output = crate::cognito_idp::ListUsersInGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUsersInGroup",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `ListWebAuthnCredentials`.
pub struct ListWebAuthnCredentials;

impl Operation for ListWebAuthnCredentials {
    type Input = crate::cognito_idp::ListWebAuthnCredentialsRequest;
    type Output = crate::cognito_idp::ListWebAuthnCredentialsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListWebAuthnCredentials",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ResendConfirmationCode`.
pub struct ResendConfirmationCode;

impl Operation for ResendConfirmationCode {
    type Input = crate::cognito_idp::ResendConfirmationCodeRequest;
    type Output = crate::cognito_idp::ResendConfirmationCodeResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ResendConfirmationCode",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `RespondToAuthChallenge`.
pub struct RespondToAuthChallenge;

impl Operation for RespondToAuthChallenge {
    type Input = crate::cognito_idp::RespondToAuthChallengeRequest;
    type Output = crate::cognito_idp::RespondToAuthChallengeResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "RespondToAuthChallenge",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `RevokeToken`.
pub struct RevokeToken;

impl Operation for RevokeToken {
    type Input = crate::cognito_idp::RevokeTokenRequest;
    type Output = crate::cognito_idp::RevokeTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "RevokeToken",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `RevokeUserSession`.
pub struct RevokeUserSession;

impl Operation for RevokeUserSession {
    type Input = crate::cognito_idp::RevokeUserSessionRequest;
    type Output = crate::cognito_idp::RevokeUserSessionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "RevokeUserSession",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `SetLogDeliveryConfiguration`.
pub struct SetLogDeliveryConfiguration;

impl Operation for SetLogDeliveryConfiguration {
    type Input = crate::cognito_idp::SetLogDeliveryConfigurationRequest;
    type Output = crate::cognito_idp::SetLogDeliveryConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetLogDeliveryConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `SetRiskConfiguration`.
pub struct SetRiskConfiguration;

impl Operation for SetRiskConfiguration {
    type Input = crate::cognito_idp::SetRiskConfigurationRequest;
    type Output = crate::cognito_idp::SetRiskConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetRiskConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `SetUICustomization`.
pub struct SetUICustomization;

impl Operation for SetUICustomization {
    type Input = crate::cognito_idp::SetUICustomizationRequest;
    type Output = crate::cognito_idp::SetUICustomizationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetUICustomization",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `SetUserMFAPreference`.
pub struct SetUserMFAPreference;

impl Operation for SetUserMFAPreference {
    type Input = crate::cognito_idp::SetUserMFAPreferenceRequest;
    type Output = crate::cognito_idp::SetUserMFAPreferenceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetUserMFAPreference",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `SetUserPoolClientSessionConfiguration`.
pub struct SetUserPoolClientSessionConfiguration;

impl Operation for SetUserPoolClientSessionConfiguration {
    type Input = crate::cognito_idp::SetUserPoolClientSessionConfigurationRequest;
    type Output = crate::cognito_idp::SetUserPoolClientSessionConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetUserPoolClientSessionConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `SetUserPoolMfaConfig`.
pub struct SetUserPoolMfaConfig;

impl Operation for SetUserPoolMfaConfig {
    type Input = crate::cognito_idp::SetUserPoolMfaConfigRequest;
    type Output = crate::cognito_idp::SetUserPoolMfaConfigResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetUserPoolMfaConfig",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `SetUserPoolSessionConfiguration`.
pub struct SetUserPoolSessionConfiguration;

impl Operation for SetUserPoolSessionConfiguration {
    type Input = crate::cognito_idp::SetUserPoolSessionConfigurationRequest;
    type Output = crate::cognito_idp::SetUserPoolSessionConfigurationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetUserPoolSessionConfiguration",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `SetUserSettings`.
pub struct SetUserSettings;

impl Operation for SetUserSettings {
    type Input = crate::cognito_idp::SetUserSettingsRequest;
    type Output = crate::cognito_idp::SetUserSettingsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetUserSettings",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `SignUp`.
pub struct SignUp;

impl Operation for SignUp {
    type Input = crate::cognito_idp::SignUpRequest;
    type Output = crate::cognito_idp::SignUpResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SignUp",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `StartPointInTimeRecovery`.
pub struct StartPointInTimeRecovery;

impl Operation for StartPointInTimeRecovery {
    type Input = crate::cognito_idp::StartPointInTimeRecoveryRequest;
    type Output = crate::cognito_idp::StartPointInTimeRecoveryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "StartPointInTimeRecovery",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `StartUserImportJob`.
pub struct StartUserImportJob;

impl Operation for StartUserImportJob {
    type Input = crate::cognito_idp::StartUserImportJobRequest;
    type Output = crate::cognito_idp::StartUserImportJobResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "StartUserImportJob",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `StartWebAuthnRegistration`.
pub struct StartWebAuthnRegistration;

impl Operation for StartWebAuthnRegistration {
    type Input = crate::cognito_idp::StartWebAuthnRegistrationRequest;
    type Output = crate::cognito_idp::StartWebAuthnRegistrationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "StartWebAuthnRegistration",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `StopUserImportJob`.
pub struct StopUserImportJob;

impl Operation for StopUserImportJob {
    type Input = crate::cognito_idp::StopUserImportJobRequest;
    type Output = crate::cognito_idp::StopUserImportJobResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "StopUserImportJob",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `TagResource`.
pub struct TagResource;

impl Operation for TagResource {
    type Input = crate::cognito_idp::TagResourceRequest;
    type Output = crate::cognito_idp::TagResourceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "TagResource",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.resource_arn.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        Some(
            input
                .tags
                .iter()
                .map(|(key, value)| (key.to_string(), Some(value.to_string())))
                .collect(),
        )
    }
}

/// `UntagResource`.
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = crate::cognito_idp::UntagResourceRequest;
    type Output = crate::cognito_idp::UntagResourceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UntagResource",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.resource_arn.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        Some(
            input
                .tag_keys
                .iter()
                .map(|key| (key.to_string(), None))
                .collect(),
        )
    }
}

/// `UpdateAuthEventFeedback`.
pub struct UpdateAuthEventFeedback;

impl Operation for UpdateAuthEventFeedback {
    type Input = crate::cognito_idp::UpdateAuthEventFeedbackRequest;
    type Output = crate::cognito_idp::UpdateAuthEventFeedbackResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateAuthEventFeedback",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateCIMDPolicy`.
pub struct UpdateCIMDPolicy;

impl Operation for UpdateCIMDPolicy {
    type Input = crate::cognito_idp::UpdateCIMDPolicyRequest;
    type Output = crate::cognito_idp::UpdateCIMDPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateCIMDPolicy",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateClientMetadataURLState`.
pub struct UpdateClientMetadataURLState;

impl Operation for UpdateClientMetadataURLState {
    type Input = crate::cognito_idp::UpdateClientMetadataURLStateRequest;
    type Output = crate::cognito_idp::UpdateClientMetadataURLStateResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateClientMetadataURLState",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateDeviceStatus`.
pub struct UpdateDeviceStatus;

impl Operation for UpdateDeviceStatus {
    type Input = crate::cognito_idp::UpdateDeviceStatusRequest;
    type Output = crate::cognito_idp::UpdateDeviceStatusResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateDeviceStatus",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `UpdateGroup`.
pub struct UpdateGroup;

impl Operation for UpdateGroup {
    type Input = crate::cognito_idp::UpdateGroupRequest;
    type Output = crate::cognito_idp::UpdateGroupResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateGroup",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateIdentityProvider`.
pub struct UpdateIdentityProvider;

impl Operation for UpdateIdentityProvider {
    type Input = crate::cognito_idp::UpdateIdentityProviderRequest;
    type Output = crate::cognito_idp::UpdateIdentityProviderResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateIdentityProvider",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateManagedLoginBranding`.
pub struct UpdateManagedLoginBranding;

impl Operation for UpdateManagedLoginBranding {
    type Input = crate::cognito_idp::UpdateManagedLoginBrandingRequest;
    type Output = crate::cognito_idp::UpdateManagedLoginBrandingResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateManagedLoginBranding",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        input
            .user_pool_id
            .as_ref()
            .map_or(Resource::Any, |value| Resource::UserPool(value.to_string()))
    }
}

/// `UpdateProvisionedLimit`.
pub struct UpdateProvisionedLimit;

impl Operation for UpdateProvisionedLimit {
    type Input = crate::cognito_idp::UpdateProvisionedLimitRequest;
    type Output = crate::cognito_idp::UpdateProvisionedLimitResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateProvisionedLimit",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `UpdateResourceServer`.
pub struct UpdateResourceServer;

impl Operation for UpdateResourceServer {
    type Input = crate::cognito_idp::UpdateResourceServerRequest;
    type Output = crate::cognito_idp::UpdateResourceServerResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateResourceServer",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateTerms`.
pub struct UpdateTerms;

impl Operation for UpdateTerms {
    type Input = crate::cognito_idp::UpdateTermsRequest;
    type Output = crate::cognito_idp::UpdateTermsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateTerms",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateUserAttributes`.
pub struct UpdateUserAttributes;

impl Operation for UpdateUserAttributes {
    type Input = crate::cognito_idp::UpdateUserAttributesRequest;
    type Output = crate::cognito_idp::UpdateUserAttributesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateUserAttributes",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `UpdateUserPool`.
pub struct UpdateUserPool;

impl Operation for UpdateUserPool {
    type Input = crate::cognito_idp::UpdateUserPoolRequest;
    type Output = crate::cognito_idp::UpdateUserPoolResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateUserPool",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: true,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.user_pool_tags.as_ref().map(|tags| {
            tags.iter()
                .map(|(key, value)| (key.to_string(), Some(value.to_string())))
                .collect()
        })
    }
}

/// `UpdateUserPoolClient`.
pub struct UpdateUserPoolClient;

impl Operation for UpdateUserPoolClient {
    type Input = crate::cognito_idp::UpdateUserPoolClientRequest;
    type Output = crate::cognito_idp::UpdateUserPoolClientResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateUserPoolClient",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateUserPoolDomain`.
pub struct UpdateUserPoolDomain;

impl Operation for UpdateUserPoolDomain {
    type Input = crate::cognito_idp::UpdateUserPoolDomainRequest;
    type Output = crate::cognito_idp::UpdateUserPoolDomainResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateUserPoolDomain",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `UpdateUserPoolReplica`.
pub struct UpdateUserPoolReplica;

impl Operation for UpdateUserPoolReplica {
    type Input = crate::cognito_idp::UpdateUserPoolReplicaRequest;
    type Output = crate::cognito_idp::UpdateUserPoolReplicaResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateUserPoolReplica",
        service: "cognito-idp",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::UserPool(input.user_pool_id.to_string())
    }
}

/// `VerifySoftwareToken`.
pub struct VerifySoftwareToken;

impl Operation for VerifySoftwareToken {
    type Input = crate::cognito_idp::VerifySoftwareTokenRequest;
    type Output = crate::cognito_idp::VerifySoftwareTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "VerifySoftwareToken",
        service: "cognito-idp",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `VerifyUserAttribute`.
pub struct VerifyUserAttribute;

impl Operation for VerifyUserAttribute {
    type Input = crate::cognito_idp::VerifyUserAttributeRequest;
    type Output = crate::cognito_idp::VerifyUserAttributeResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "VerifyUserAttribute",
        service: "cognito-idp",
        access: Access::AccessToken,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}
