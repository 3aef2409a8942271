/* SPDX-License-Identifier: Apache-2.0
 *
 * AWS's actions, as its Service Authorization Reference has them. Made by
 * tools/generate-actions.py; do not edit.
 */
/* clang-format off */
#include "policy/action_data.h"

/* The standard asks compilers for literals of 4095 characters; ours take more. */
#pragma GCC diagnostic ignored "-Woverlength-strings"

const size_t action_data_count = 22091;
const size_t action_data_service_count = 456;

#define SERVICE(name, first) {{(name), sizeof(name) - 1}, (first)}

const struct action_service_row action_data_services[] = {
    SERVICE("a2c", 0),
    SERVICE("a4b", 4),
    SERVICE("access-analyzer", 100),
    SERVICE("account-access", 137),
    SERVICE("account", 148),
    SERVICE("acm-pca", 165),
    SERVICE("acm", 188),
    SERVICE("aco-automation", 229),
    SERVICE("action-recommendations", 252),
    SERVICE("activate", 253),
    SERVICE("agent-registry", 261),
    SERVICE("agentaccess-mcp", 283),
    SERVICE("aidevops", 300),
    SERVICE("aiops", 382),
    SERVICE("airflow-serverless", 415),
    SERVICE("airflow", 430),
    SERVICE("amplify", 442),
    SERVICE("amplifybackend", 483),
    SERVICE("amplifyuibuilder", 514),
    SERVICE("aoss", 543),
    SERVICE("apigateway", 592),
    SERVICE("app-integrations", 636),
    SERVICE("appconfig", 671),
    SERVICE("appfabric", 729),
    SERVICE("appflow", 755),
    SERVICE("application-autoscaling", 786),
    SERVICE("application-signals-mcp", 800),
    SERVICE("application-signals", 802),
    SERVICE("application-transformation", 834),
    SERVICE("applicationinsights", 848),
    SERVICE("appmesh-preview", 882),
    SERVICE("appmesh", 921),
    SERVICE("apprunner", 963),
    SERVICE("appstream", 1005),
    SERVICE("appstudio", 1094),
    SERVICE("appsync", 1099),
    SERVICE("apptest", 1186),
    SERVICE("aps", 1210),
    SERVICE("arc-region-switch", 1271),
    SERVICE("arc-zonal-shift", 1295),
    SERVICE("arsenal", 1310),
    SERVICE("artifact", 1311),
    SERVICE("athena", 1335),
    SERVICE("auditmanager", 1416),
    SERVICE("autoscaling-plans", 1478),
    SERVICE("autoscaling", 1484),
    SERVICE("aws-external-anthropic", 1552),
    SERVICE("aws-marketplace-management", 1627),
    SERVICE("aws-marketplace", 1640),
    SERVICE("aws-portal", 1736),
    SERVICE("awsconnector", 1745),
    SERVICE("b2bi", 1748),
    SERVICE("backup-gateway", 1778),
    SERVICE("backup-search", 1805),
    SERVICE("backup-storage", 1817),
    SERVICE("backup", 1832),
    SERVICE("batch", 1954),
    SERVICE("bcm-dashboards", 2000),
    SERVICE("bcm-data-exports", 2015),
    SERVICE("bcm-pricing-calculator", 2027),
    SERVICE("bcm-recommended-actions", 2063),
    SERVICE("bedrock-agentcore", 2064),
    SERVICE("bedrock-mantle", 2319),
    SERVICE("bedrock-websearch", 2357),
    SERVICE("bedrock", 2360),
    SERVICE("billing", 2622),
    SERVICE("billingconductor", 2655),
    SERVICE("braket", 2689),
    SERVICE("budgets", 2709),
    SERVICE("bugbust", 2722),
    SERVICE("cases", 2739),
    SERVICE("cassandra", 2782),
    SERVICE("ce", 2803),
    SERVICE("chatbot", 2862),
    SERVICE("chime", 2901),
    SERVICE("cleanrooms-ml", 3217),
    SERVICE("cleanrooms", 3276),
    SERVICE("cloud9", 3383),
    SERVICE("clouddirectory", 3412),
    SERVICE("cloudformation", 3478),
    SERVICE("cloudfront-keyvaluestore", 3580),
    SERVICE("cloudfront", 3586),
    SERVICE("cloudhsm", 3759),
    SERVICE("cloudsearch", 3777),
    SERVICE("cloudshell", 3809),
    SERVICE("cloudtrail-data", 3820),
    SERVICE("cloudtrail", 3821),
    SERVICE("cloudwatch", 3887),
    SERVICE("codeartifact", 4037),
    SERVICE("codebuild", 4088),
    SERVICE("codecatalyst", 4155),
    SERVICE("codecommit", 4185),
    SERVICE("codeconnections", 4276),
    SERVICE("codedeploy-commands-secure", 4314),
    SERVICE("codedeploy", 4318),
    SERVICE("codeguru-profiler", 4366),
    SERVICE("codeguru-reviewer", 4389),
    SERVICE("codeguru-security", 4406),
    SERVICE("codeguru", 4421),
    SERVICE("codepipeline", 4422),
    SERVICE("codestar-connections", 4466),
    SERVICE("codestar-notifications", 4504),
    SERVICE("codestar", 4517),
    SERVICE("codewhisperer", 4539),
    SERVICE("cognito-identity", 4557),
    SERVICE("cognito-idp", 4583),
    SERVICE("cognito-sync", 4712),
    SERVICE("comprehend", 4731),
    SERVICE("comprehendmedical", 4816),
    SERVICE("compute-optimizer", 4841),
    SERVICE("config", 4869),
    SERVICE("connect-campaigns", 4971),
    SERVICE("connect", 5011),
    SERVICE("consoleapp", 5398),
    SERVICE("consolidatedbilling", 5400),
    SERVICE("controlcatalog", 5402),
    SERVICE("controltower", 5408),
    SERVICE("cost-optimization-hub", 5473),
    SERVICE("cur", 5481),
    SERVICE("customer-verification", 5493),
    SERVICE("databrew", 5500),
    SERVICE("dataexchange", 5544),
    SERVICE("datapipeline", 5584),
    SERVICE("datasync", 5605),
    SERVICE("datazone", 5671),
    SERVICE("dax", 5932),
    SERVICE("dbqms", 5962),
    SERVICE("deadline", 5975),
    SERVICE("detective", 6095),
    SERVICE("devicefarm", 6131),
    SERVICE("devops-guru", 6208),
    SERVICE("directconnect", 6239),
    SERVICE("discovery", 6312),
    SERVICE("dlm", 6341),
    SERVICE("dms", 6349),
    SERVICE("docdb-elastic", 6474),
    SERVICE("drs", 6493),
    SERVICE("ds-data", 6603),
    SERVICE("ds", 6620),
    SERVICE("dsql", 6711),
    SERVICE("dynamodb", 6741),
    SERVICE("ebs", 6820),
    SERVICE("ec2-instance-connect", 6826),
    SERVICE("ec2", 6829),
    SERVICE("ec2messages", 7655),
    SERVICE("ecr-public", 7661),
    SERVICE("ecr", 7684),
    SERVICE("ecs-mcp", 7744),
    SERVICE("ecs", 7746),
    SERVICE("eks-auth", 7827),
    SERVICE("eks-mcp", 7828),
    SERVICE("eks", 7831),
    SERVICE("elasticache", 7905),
    SERVICE("elasticbeanstalk", 7982),
    SERVICE("elasticfilesystem", 8032),
    SERVICE("elasticloadbalancing", 8070),
    SERVICE("elasticmapreduce", 8147),
    SERVICE("elastictranscoder", 8235),
    SERVICE("elemental-activations", 8252),
    SERVICE("elemental-appliances-software", 8265),
    SERVICE("elemental-inference", 8279),
    SERVICE("elemental-support-cases", 8300),
    SERVICE("elemental-support-content", 8317),
    SERVICE("emr-containers", 8318),
    SERVICE("emr-serverless", 8343),
    SERVICE("entityresolution", 8368),
    SERVICE("es", 8408),
    SERVICE("events", 8539),
    SERVICE("eventsbilltoaws", 8613),
    SERVICE("evidently", 8615),
    SERVICE("evs", 8653),
    SERVICE("execute-api", 8677),
    SERVICE("finops-agent", 8680),
    SERVICE("finspace-api", 8726),
    SERVICE("finspace", 8727),
    SERVICE("firehose", 8786),
    SERVICE("fis", 8798),
    SERVICE("fms", 8827),
    SERVICE("forecast", 8869),
    SERVICE("frauddetector", 8939),
    SERVICE("freertos", 9013),
    SERVICE("freetier", 9033),
    SERVICE("fsx", 9040),
    SERVICE("gamelift", 9096),
    SERVICE("gameliftstreams", 9216),
    SERVICE("geo-maps", 9246),
    SERVICE("geo-places", 9248),
    SERVICE("geo-routes", 9255),
    SERVICE("geo", 9260),
    SERVICE("glacier", 9324),
    SERVICE("globalaccelerator", 9357),
    SERVICE("glue", 9413),
    SERVICE("grafana", 9717),
    SERVICE("greengrass", 9742),
    SERVICE("groundstation", 9854),
    SERVICE("groundtruthlabeling", 9894),
    SERVICE("guardduty", 9910),
    SERVICE("health-agent", 10013),
    SERVICE("health", 10060),
    SERVICE("healthlake", 10074),
    SERVICE("honeycode", 10142),
    SERVICE("iam", 10172),
    SERVICE("identity-sync", 10362),
    SERVICE("identitystore-auth", 10375),
    SERVICE("identitystore", 10378),
    SERVICE("imagebuilder", 10407),
    SERVICE("importexport", 10484),
    SERVICE("inspector-scan", 10490),
    SERVICE("inspector2-telemetry", 10491),
    SERVICE("inspector2", 10496),
    SERVICE("inspector", 10577),
    SERVICE("interconnect", 10614),
    SERVICE("internetmonitor", 10627),
    SERVICE("invoicing", 10644),
    SERVICE("iot-device-tester", 10670),
    SERVICE("iot", 10675),
    SERVICE("iotanalytics", 10968),
    SERVICE("iotdeviceadvisor", 11002),
    SERVICE("iotevents", 11016),
    SERVICE("iotfleethub", 11055),
    SERVICE("iotfleetwise", 11063),
    SERVICE("iotjobsdata", 11119),
    SERVICE("iotmanagedintegrations", 11123),
    SERVICE("iotsitewise", 11206),
    SERVICE("iottwinmaker", 11357),
    SERVICE("iotwireless", 11397),
    SERVICE("iq-permission", 11510),
    SERVICE("iq", 11519),
    SERVICE("ivs", 11582),
    SERVICE("ivschat", 11659),
    SERVICE("kafka-cluster", 11676),
    SERVICE("kafka", 11695),
    SERVICE("kafkaconnect", 11759),
    SERVICE("kendra-ranking", 11777),
    SERVICE("kendra", 11786),
    SERVICE("kinesis", 11852),
    SERVICE("kinesisanalytics", 11899),
    SERVICE("kinesisvideo", 11933),
    SERVICE("kms", 11979),
    SERVICE("lakeformation", 12035),
    SERVICE("lambda", 12096),
    SERVICE("launchwizard", 12215),
    SERVICE("lex", 12255),
    SERVICE("license-manager-linux-subscriptions", 12407),
    SERVICE("license-manager-user-subscriptions", 12418),
    SERVICE("license-manager", 12435),
    SERVICE("lightsail", 12497),
    SERVICE("logs", 12658),
    SERVICE("lookoutequipment", 12791),
    SERVICE("lookoutmetrics", 12840),
    SERVICE("lookoutvision", 12870),
    SERVICE("m2", 12895),
    SERVICE("machinelearning", 12932),
    SERVICE("macie2", 12960),
    SERVICE("managedblockchain-query", 13041),
    SERVICE("managedblockchain", 13050),
    SERVICE("mapcredits", 13084),
    SERVICE("marketplacecommerceanalytics", 13087),
    SERVICE("mechanicalturk", 13089),
    SERVICE("mediaconnect", 13128),
    SERVICE("mediaconvert", 13208),
    SERVICE("mediaimport", 13240),
    SERVICE("medialive", 13241),
    SERVICE("mediapackage-vod", 13366),
    SERVICE("mediapackage", 13383),
    SERVICE("mediapackagev2", 13402),
    SERVICE("mediastore", 13436),
    SERVICE("mediatailor", 13462),
    SERVICE("medical-imaging", 13506),
    SERVICE("memorydb", 13534),
    SERVICE("mgh", 13581),
    SERVICE("mgn", 13627),
    SERVICE("migrationhub-orchestrator", 13763),
    SERVICE("migrationhub-strategy", 13797),
    SERVICE("mobileanalytics", 13828),
    SERVICE("mobiletargeting", 13831),
    SERVICE("monitron", 13954),
    SERVICE("mpa", 13972),
    SERVICE("mq", 13997),
    SERVICE("neptune-db", 14024),
    SERVICE("neptune-graph", 14057),
    SERVICE("network-firewall", 14095),
    SERVICE("network-security-director", 14179),
    SERVICE("network-security-manager", 14187),
    SERVICE("networkflowmonitor", 14233),
    SERVICE("networkmanager-chat", 14259),
    SERVICE("networkmanager", 14266),
    SERVICE("networkmonitor", 14361),
    SERVICE("nimble", 14373),
    SERVICE("notifications-contacts", 14424),
    SERVICE("notifications", 14433),
    SERVICE("nova-act", 14477),
    SERVICE("oam", 14493),
    SERVICE("observabilityadmin", 14508),
    SERVICE("odb", 14553),
    SERVICE("omics", 14643),
    SERVICE("one", 14750),
    SERVICE("opensearch", 14778),
    SERVICE("opsworks-cm", 14789),
    SERVICE("opsworks", 14808),
    SERVICE("organizations", 14882),
    SERVICE("osis", 14945),
    SERVICE("outposts", 14968),
    SERVICE("panorama", 15012),
    SERVICE("partnercentral-account-management", 15048),
    SERVICE("partnercentral", 15054),
    SERVICE("payment-cryptography", 15188),
    SERVICE("payments", 15235),
    SERVICE("pca-connector-ad", 15259),
    SERVICE("pca-connector-scep", 15284),
    SERVICE("pcs", 15296),
    SERVICE("personalize", 15316),
    SERVICE("pi", 15399),
    SERVICE("pipes", 15413),
    SERVICE("polly", 15423),
    SERVICE("pricing", 15433),
    SERVICE("pricingplanmanager", 15438),
    SERVICE("private-networks", 15447),
    SERVICE("profile", 15473),
    SERVICE("proton", 15590),
    SERVICE("purchase-orders", 15701),
    SERVICE("q", 15715),
    SERVICE("qapps", 15769),
    SERVICE("qbusiness", 15808),
    SERVICE("qdeveloper", 15901),
    SERVICE("qldb", 15908),
    SERVICE("quicksight", 15943),
    SERVICE("ram", 16283),
    SERVICE("rbin", 16318),
    SERVICE("rds-data", 16328),
    SERVICE("rds-db", 16334),
    SERVICE("rds", 16335),
    SERVICE("redshift-data", 16504),
    SERVICE("redshift-serverless", 16516),
    SERVICE("redshift", 16584),
    SERVICE("refactor-spaces", 16750),
    SERVICE("rekognition", 16774),
    SERVICE("repostspace", 16850),
    SERVICE("researchstudio", 16869),
    SERVICE("resiliencehub", 16875),
    SERVICE("resource-explorer-2", 17005),
    SERVICE("resource-explorer", 17042),
    SERVICE("resource-groups", 17045),
    SERVICE("rhelkb", 17074),
    SERVICE("robomaker", 17075),
    SERVICE("rolesanywhere", 17134),
    SERVICE("route53-recovery-cluster", 17164),
    SERVICE("route53-recovery-control-config", 17168),
    SERVICE("route53-recovery-readiness", 17195),
    SERVICE("route53", 17227),
    SERVICE("route53domains", 17298),
    SERVICE("route53globalresolver", 17332),
    SERVICE("route53profiles", 17380),
    SERVICE("route53resolver", 17398),
    SERVICE("rtbfabric", 17467),
    SERVICE("rum", 17503),
    SERVICE("s3-object-lambda", 17523),
    SERVICE("s3-outposts", 17549),
    SERVICE("s3", 17597),
    SERVICE("s3express", 17777),
    SERVICE("s3files", 17805),
    SERVICE("s3tables", 17829),
    SERVICE("s3vectors", 17882),
    SERVICE("sagemaker-data-science-assistant", 17901),
    SERVICE("sagemaker-geospatial", 17902),
    SERVICE("sagemaker-mlflow", 17921),
    SERVICE("sagemaker-unified-studio-mcp", 17982),
    SERVICE("sagemaker", 17983),
    SERVICE("savingsplans", 18432),
    SERVICE("scheduler", 18442),
    SERVICE("schemas", 18455),
    SERVICE("scn", 18486),
    SERVICE("sdb", 18522),
    SERVICE("secretsmanager", 18535),
    SERVICE("security-ir", 18558),
    SERVICE("securityagent", 18582),
    SERVICE("securityhub", 18700),
    SERVICE("securitylake", 18829),
    SERVICE("serverlessrepo", 18860),
    SERVICE("servicecatalog", 18875),
    SERVICE("servicediscovery", 18992),
    SERVICE("serviceextract", 19025),
    SERVICE("servicequotas", 19026),
    SERVICE("ses", 19052),
    SERVICE("shield", 19285),
    SERVICE("signer", 19324),
    SERVICE("signin", 19343),
    SERVICE("simspaceweaver", 19359),
    SERVICE("sms-voice", 19375),
    SERVICE("sms", 19490),
    SERVICE("snow-device-management", 19527),
    SERVICE("snowball", 19540),
    SERVICE("sns", 19567),
    SERVICE("social-messaging", 19608),
    SERVICE("sqlworkbench", 19642),
    SERVICE("sqs", 19721),
    SERVICE("ssm-contacts", 19741),
    SERVICE("ssm-guiconnect", 19781),
    SERVICE("ssm-incidents", 19788),
    SERVICE("ssm-quicksetup", 19819),
    SERVICE("ssm-sap", 19833),
    SERVICE("ssm", 19863),
    SERVICE("ssmmessages", 20027),
    SERVICE("sso-directory", 20031),
    SERVICE("sso-oauth", 20088),
    SERVICE("sso", 20091),
    SERVICE("states", 20217),
    SERVICE("storagegateway", 20256),
    SERVICE("sts", 20353),
    SERVICE("support-console", 20369),
    SERVICE("support", 20382),
    SERVICE("supportapp", 20421),
    SERVICE("supportauthz", 20434),
    SERVICE("supportplans", 20446),
    SERVICE("sustainability", 20459),
    SERVICE("swf", 20464),
    SERVICE("synthetics", 20515),
    SERVICE("tag", 20537),
    SERVICE("tax", 20546),
    SERVICE("textract", 20569),
    SERVICE("thinclient", 20594),
    SERVICE("timestream-influxdb", 20612),
    SERVICE("timestream", 20636),
    SERVICE("tiros", 20673),
    SERVICE("tnb", 20678),
    SERVICE("transcribe", 20711),
    SERVICE("transfer", 20762),
    SERVICE("transform-custom", 20833),
    SERVICE("transform", 20887),
    SERVICE("translate", 20909),
    SERVICE("trustedadvisor", 20928),
    SERVICE("ts", 20970),
    SERVICE("user-subscriptions", 20979),
    SERVICE("uxc", 21002),
    SERVICE("vendor-insights", 21008),
    SERVICE("verified-access", 21032),
    SERVICE("verifiedpermissions", 21033),
    SERVICE("voiceid", 21064),
    SERVICE("vpc-lattice-svcs", 21095),
    SERVICE("vpc-lattice", 21097),
    SERVICE("vpce", 21172),
    SERVICE("waf-regional", 21173),
    SERVICE("waf", 21254),
    SERVICE("wafv2", 21331),
    SERVICE("wam", 21394),
    SERVICE("wellarchitected", 21395),
    SERVICE("wickr", 21491),
    SERVICE("wisdom", 21539),
    SERVICE("workdocs", 21634),
    SERVICE("worklink", 21695),
    SERVICE("workmail", 21729),
    SERVICE("workmailmessageflow", 21855),
    SERVICE("workspaces-instances", 21857),
    SERVICE("workspaces-web", 21870),
    SERVICE("workspaces", 21945),
    SERVICE("xray", 22048),
    {{NULL, 0}, 22091},
};

const char action_data_names[] =
    /* a2c */
    "GetContainerizationJobDetailsGetDeploymentJobDetailsStartContainerizationJob"
    "StartDeploymentJob"
    /* a4b */
    "ApproveSkillAssociateContactWithAddressBookAssociateDeviceWithNetworkProfile"
    "AssociateDeviceWithRoomAssociateSkillGroupWithRoomAssociateSkillWithSkillGroup"
    "AssociateSkillWithUsersCompleteRegistrationCreateAddressBookCreateBusinessReportSchedule"
    "CreateConferenceProviderCreateContactCreateGatewayGroupCreateNetworkProfileCreateProfile"
    "CreateRoomCreateSkillGroupCreateUserDeleteAddressBookDeleteBusinessReportSchedule"
    "DeleteConferenceProviderDeleteContactDeleteDeviceDeleteDeviceUsageDataDeleteGatewayGroup"
    "DeleteNetworkProfileDeleteProfileDeleteRoomDeleteRoomSkillParameterDeleteSkillAuthorization"
    "DeleteSkillGroupDeleteUserDisassociateContactFromAddressBookDisassociateDeviceFromRoom"
    "DisassociateSkillFromSkillGroupDisassociateSkillFromUsersDisassociateSkillGroupFromRoom"
    "ForgetSmartHomeAppliancesGetAddressBookGetConferencePreferenceGetConferenceProvider"
    "GetContactGetDeviceGetGatewayGetGatewayGroupGetInvitationConfigurationGetNetworkProfile"
    "GetProfileGetRoomGetRoomSkillParameterGetSkillGroupListBusinessReportSchedules"
    "ListConferenceProvidersListDeviceEventsListGatewayGroupsListGatewaysListSkills"
    "ListSkillsStoreCategoriesListSkillsStoreSkillsByCategoryListSmartHomeAppliancesListTags"
    "PutConferencePreferencePutDeviceSetupEventsPutInvitationConfigurationPutRoomSkillParameter"
    "PutSkillAuthorizationRegisterAVSDeviceRegisterDeviceRejectSkillResolveRoomRevokeInvitation"
    "SearchAddressBooksSearchContactsSearchDevicesSearchNetworkProfilesSearchProfilesSearchRooms"
    "SearchSkillGroupsSearchUsersSendAnnouncementSendInvitationStartDeviceSync"
    "StartSmartHomeApplianceDiscoveryTagResourceUntagResourceUpdateAddressBook"
    "UpdateBusinessReportScheduleUpdateConferenceProviderUpdateContactUpdateDeviceUpdateGateway"
    "UpdateGatewayGroupUpdateNetworkProfileUpdateProfileUpdateRoomUpdateSkillGroup"
    /* access-analyzer */
    "ApplyArchiveRuleCancelPolicyGenerationCheckAccessNotGrantedCheckNoNewAccess"
    "CheckNoPublicAccessCreateAccessPreviewCreateAnalyzerCreateArchiveRule"
    "CreateServiceLinkedAnalyzerDeleteAnalyzerDeleteArchiveRuleDeleteServiceLinkedAnalyzer"
    "GenerateFindingRecommendationGetAccessPreviewGetAnalyzedResourceGetAnalyzerGetArchiveRule"
    "GetFindingGetFindingRecommendationGetFindingsStatisticsGetGeneratedPolicy"
    "ListAccessPreviewFindingsListAccessPreviewsListAnalyzedResourcesListAnalyzers"
    "ListArchiveRulesListFindingsListPolicyGenerationsListTagsForResourceStartPolicyGeneration"
    "StartResourceScanTagResourceUntagResourceUpdateAnalyzerUpdateArchiveRuleUpdateFindings"
    "ValidatePolicy"
    /* account-access */
    "CreateApplicationCreateEntitlementDeleteApplicationDeleteEntitlementGetApplication"
    "GetEntitlementListApplicationsListEntitlementsListTagsForResourceTagResourceUntagResource"
    /* account */
    "AcceptPrimaryEmailUpdateCloseAccountDeleteAlternateContactDisableRegionEnableRegion"
    "GetAccountInformationGetAlternateContactGetContactInformationGetGovCloudAccountInformation"
    "GetPrimaryEmailGetPrimaryEmailUpdateStatusGetRegionOptStatusListRegionsPutAccountName"
    "PutAlternateContactPutContactInformationStartPrimaryEmailUpdate"
    /* acm-pca */
    "CreateCertificateAuthorityCreateCertificateAuthorityAuditReportCreatePermission"
    "DeleteCertificateAuthorityDeletePermissionDeletePolicyDescribeCertificateAuthority"
    "DescribeCertificateAuthorityAuditReportGetCertificateGetCertificateAuthorityCertificate"
    "GetCertificateAuthorityCsrGetPolicyImportCertificateAuthorityCertificateIssueCertificate"
    "ListCertificateAuthoritiesListPermissionsListTagsPutPolicyRestoreCertificateAuthority"
    "RevokeCertificateTagCertificateAuthorityUntagCertificateAuthorityUpdateCertificateAuthority"
    /* acm */
    "AddTagsToCertificateCreateAcmeDomainValidationCreateAcmeEndpoint"
    "CreateAcmeExternalAccountBindingDeleteAcmeDomainValidationDeleteAcmeEndpoint"
    "DeleteAcmeExternalAccountBindingDeleteCertificateDescribeAcmeAccount"
    "DescribeAcmeDomainValidationDescribeAcmeEndpointDescribeAcmeExternalAccountBinding"
    "DescribeCertificateExportCertificateGetAccountConfiguration"
    "GetAcmeExternalAccountBindingCredentialsGetCertificateImportCertificateListAcmeAccounts"
    "ListAcmeDomainValidationsListAcmeEndpointsListAcmeExternalAccountBindings"
    "ListCertificateDomainValidationsListCertificatesListTagsForCertificateListTagsForResource"
    "PutAccountConfigurationRemoveTagsFromCertificateRenewCertificateRequestCertificate"
    "ResendValidationEmailRevokeAcmeAccountRevokeAcmeExternalAccountBindingRevokeCertificate"
    "SearchCertificatesTagResourceUntagResourceUpdateAcmeDomainValidationUpdateAcmeEndpoint"
    "UpdateCertificateUpdateCertificateOptions"
    /* aco-automation */
    "AssociateAccountsCreateAutomationRuleDeleteAutomationRuleDisassociateAccounts"
    "GetAutomationEventGetAutomationRuleGetEnrollmentConfigurationListAccounts"
    "ListAutomationEventsListAutomationEventStepsListAutomationEventSummaries"
    "ListAutomationRulePreviewListAutomationRulePreviewSummariesListAutomationRules"
    "ListRecommendedActionsListRecommendedActionSummariesListTagsForResource"
    "RollbackAutomationEventStartAutomationEventTagResourceUntagResourceUpdateAutomationRule"
    "UpdateEnrollmentConfiguration"
    /* action-recommendations */
    "ListRecommendedActions"
    /* activate */
    "CreateFormGetAccountContactGetContentInfoGetCostsGetCreditsGetMemberInfoGetProgram"
    "PutMemberInfo"
    /* agent-registry */
    "CreateRegistryCreateRegistryRecordDeleteRegistryDeleteRegistryRecordDeleteResourcePolicy"
    "GetDiscoverableRegistryRecordGetRegistryGetRegistryRecordGetResourcePolicyInvokeRegistryMcp"
    "ListDiscoverableRegistryRecordsListRegistriesListRegistryRecordsListTagsForResource"
    "PutResourcePolicySearchDiscoverableRegistryRecordsSubmitRegistryRecordForApprovalTagResource"
    "UntagResourceUpdateRegistryUpdateRegistryRecordUpdateRegistryRecordStatus"
    /* agentaccess-mcp */
    "CallForwardedToolCheckConnectionStatusDoubleClickGetScreenshotHoldKeyInvokeMcpKeyPress"
    "LeftClickLeftClickDragLeftMouseDownLeftMouseUpMiddleClickMovePointerRightClickScroll"
    "TripleClickTypeText"
    /* aidevops */
    "AllowVendedLogDeliveryForResourceAssociateServiceCreateAccessTokenCreateAgentSpace"
    "CreateAssetCreateAssetFileCreateBacklogTaskCreateChatCreateKnowledgeItem"
    "CreateOneTimeLoginSessionCreatePrivateConnectionCreateTriggerDeleteAgentSpaceDeleteAsset"
    "DeleteAssetFileDeleteKnowledgeItemDeletePrivateConnectionDeleteTriggerDeregisterService"
    "DescribePrivateConnectionDescribeServicesDescribeSupportLevelDisableOperatorApp"
    "DisassociateServiceDiscoverTopologyEnableOperatorAppEndChatForCaseGetAccessToken"
    "GetAccountUsageGetAgentSpaceGetAssetGetAssetContentGetAssetFileGetAssociation"
    "GetBacklogTaskGetKnowledgeItemGetOperatorAppGetRecommendationGetServiceGetTrigger"
    "InitiateChatForCaseListAccessTokensListAgentSpacesListAssetFilesListAssetsListAssetTypes"
    "ListAssetVersionsListAssociationsListBacklogTasksListChatsListExecutionsListGoals"
    "ListJournalRecordsListKnowledgeItemsListKnowledgeItemVersionsListPendingMessages"
    "ListPrivateConnectionsListRecommendationsListServicesListTagsForResourceListTriggers"
    "ListWebhooksRegisterServiceRevokeAccessTokenRotateAccessTokenSearchServiceAccessibleResource"
    "SendMessageTagResourceUntagResourceUpdateAgentSpaceUpdateApprovalActionUpdateAsset"
    "UpdateAssetFileUpdateAssociationUpdateBacklogTaskUpdateGoalUpdateKnowledgeItem"
    "UpdateOperatorAppIdpConfigUpdatePrivateConnectionCertificateUpdateRecommendationUpdateTrigger"
    "ValidateAwsAssociations"
    /* aiops */
    "CreateInvestigationCreateInvestigationEventCreateInvestigationGroup"
    "CreateInvestigationResourceCreateReportDeleteInvestigationDeleteInvestigationGroup"
    "DeleteInvestigationGroupPolicyGenerateReportGetEphemeralInvestigationResultsGetFact"
    "GetFactVersionsGetInvestigationGetInvestigationEventGetInvestigationGroup"
    "GetInvestigationGroupPolicyGetInvestigationResourceGetReportListFactsListInvestigationEvents"
    "ListInvestigationGroupsListInvestigationsListReportsListTagsForResourcePutFact"
    "PutInvestigationGroupPolicyTagResourceUntagResourceUpdateInvestigation"
    "UpdateInvestigationEventUpdateInvestigationGroupUpdateReportValidateInvestigationGroup"
    /* airflow-serverless */
    "CreateWorkflowDeleteWorkflowGetTaskInstanceGetWorkflowGetWorkflowRunListTagsForResource"
    "ListTaskInstancesListWorkflowRunsListWorkflowsListWorkflowVersionsStartWorkflowRun"
    "StopWorkflowRunTagResourceUntagResourceUpdateWorkflow"
    /* airflow */
    "CreateCliTokenCreateEnvironmentCreateWebLoginTokenDeleteEnvironmentGetEnvironment"
    "InvokeRestApiListEnvironmentsListTagsForResourcePublishMetricsTagResourceUntagResource"
    "UpdateEnvironment"
    /* amplify */
    "AssociateWebACLCreateAppCreateBackendEnvironmentCreateBranchCreateDeployment"
    "CreateDomainAssociationCreateWebHookDeleteAppDeleteBackendEnvironmentDeleteBranch"
    "DeleteDomainAssociationDeleteJobDeleteWebHookDisassociateWebACLGenerateAccessLogsGetApp"
    "GetArtifactUrlGetBackendEnvironmentGetBranchGetDomainAssociationGetJobGetWebACLForResource"
    "GetWebHookListAppsListArtifactsListBackendEnvironmentsListBranchesListDomainAssociations"
    "ListJobsListResourcesForWebACLListTagsForResourceListWebHooksStartDeploymentStartJob"
    "StopJobTagResourceUntagResourceUpdateAppUpdateBranchUpdateDomainAssociationUpdateWebHook"
    /* amplifybackend */
    "CloneBackendCreateBackendCreateBackendAPICreateBackendAuthCreateBackendConfig"
    "CreateBackendStorageCreateTokenDeleteBackendDeleteBackendAPIDeleteBackendAuth"
    "DeleteBackendStorageDeleteTokenGenerateBackendAPIModelsGetBackendGetBackendAPI"
    "GetBackendAPIModelsGetBackendAuthGetBackendJobGetBackendStorageGetTokenImportBackendAuth"
    "ImportBackendStorageListBackendJobsListS3BucketsRemoveAllBackendsRemoveBackendConfig"
    "UpdateBackendAPIUpdateBackendAuthUpdateBackendConfigUpdateBackendJobUpdateBackendStorage"
    /* amplifyuibuilder */
    "CreateComponentCreateFormCreateThemeDeleteComponentDeleteFormDeleteTheme"
    "ExchangeCodeForTokenExportComponentsExportFormsExportThemesGetCodegenJobGetComponent"
    "GetFormGetMetadataGetThemeListCodegenJobsListComponentsListFormsListTagsForResource"
    "ListThemesPutMetadataFlagRefreshTokenResetMetadataFlagStartCodegenJobTagResource"
    "UntagResourceUpdateComponentUpdateFormUpdateTheme"
    /* aoss */
    "AddCollectionToCollectionGroupAPIAccessAllBatchGetCollectionBatchGetCollectionGroup"
    "BatchGetEffectiveLifecyclePolicyBatchGetLifecyclePolicyBatchGetVpcEndpointCreateAccessPolicy"
    "CreateCollectionCreateCollectionGroupCreateIndexCreateLifecyclePolicyCreateSecurityConfig"
    "CreateSecurityPolicyCreateVpcEndpointDashboardsAccessAllDeleteAccessPolicyDeleteCollection"
    "DeleteCollectionGroupDeleteIndexDeleteLifecyclePolicyDeleteSecurityConfig"
    "DeleteSecurityPolicyDeleteVpcEndpointGetAccessPolicyGetAccountSettingsGetIndex"
    "GetPoliciesStatsGetSecurityConfigGetSecurityPolicyListAccessPoliciesListCollectionGroups"
    "ListCollectionsListLifecyclePoliciesListSecurityConfigsListSecurityPolicies"
    "ListTagsForResourceListVpcEndpointsTagResourceUntagResourceUpdateAccessPolicy"
    "UpdateAccountSettingsUpdateCollectionUpdateCollectionGroupUpdateIndexUpdateLifecyclePolicy"
    "UpdateSecurityConfigUpdateSecurityPolicyUpdateVpcEndpoint"
    /* apigateway */
    "AddCertificateToDomainCreateAccessAssociationCreatePortalCreatePortalProduct"
    "CreateProductPageCreateProductRestEndpointPageCreateRoutingRuleDELETEDeletePortal"
    "DeletePortalProductDeletePortalProductSharingPolicyDeleteProductPage"
    "DeleteProductRestEndpointPageDeleteRoutingRuleDisablePortalGETGetPortalGetPortalProduct"
    "GetPortalProductSharingPolicyGetProductPageGetProductRestEndpointPageGetRoutingRule"
    "ListPortalProductsListPortalsListProductPagesListProductRestEndpointPagesListRoutingRules"
    "PATCHPOSTPreviewPortalPublishPortalPUTPutPortalProductSharingPolicyRejectAccessAssociation"
    "RemoveCertificateFromDomainSetWebACLUpdateDomainNameManagementPolicyUpdateDomainNamePolicy"
    "UpdatePortalUpdatePortalProductUpdateProductPageUpdateProductRestEndpointPage"
    "UpdateRestApiPolicyUpdateRoutingRule"
    /* app-integrations */
    "CreateApplicationCreateApplicationAssociationCreateDataIntegration"
    "CreateDataIntegrationAssociationCreateDataIntegrationScheduleCreateEventIntegration"
    "CreateEventIntegrationAssociationDeleteApplicationDeleteApplicationAssociation"
    "DeleteDataIntegrationDeleteDataIntegrationAssociationDeleteEventIntegration"
    "DeleteEventIntegrationAssociationGetApplicationGetDataIntegrationGetDataIntegrationExecution"
    "GetDataIntegrationScheduleGetEventIntegrationListApplicationAssociationsListApplications"
    "ListDataIntegrationAssociationsListDataIntegrationExecutionsListDataIntegrations"
    "ListDataIntegrationSchedulesListEventIntegrationAssociationsListEventIntegrations"
    "ListTagsForResourceStartDataIntegrationExecutionTagResourceUntagResourceUpdateApplication"
    "UpdateDataIntegrationUpdateDataIntegrationAssociationUpdateDataIntegrationSchedule"
    "UpdateEventIntegration"
    /* appconfig */
    "CreateApplicationCreateConfigurationProfileCreateDeploymentStrategyCreateEnvironment"
    "CreateExperimentDefinitionCreateExtensionCreateExtensionAssociation"
    "CreateHostedConfigurationVersionDeleteApplicationDeleteConfigurationProfile"
    "DeleteDeploymentStrategyDeleteEnvironmentDeleteExperimentDefinitionDeleteExtension"
    "DeleteExtensionAssociationDeleteHostedConfigurationVersionGetAccountSettingsGetApplication"
    "GetConfigurationGetConfigurationProfileGetDeploymentGetDeploymentStrategyGetEnvironment"
    "GetExperimentDefinitionGetExperimentRunGetExtensionGetExtensionAssociation"
    "GetHostedConfigurationVersionGetLatestConfigurationListApplicationsListConfigurationProfiles"
    "ListDeploymentsListDeploymentStrategiesListEnvironmentsListExperimentDefinitions"
    "ListExperimentRunEventsListExperimentRunsListExtensionAssociationsListExtensions"
    "ListHostedConfigurationVersionsListTagsForResourceStartConfigurationSessionStartDeployment"
    "StartExperimentRunStopDeploymentStopExperimentRunTagResourceUntagResource"
    "UpdateAccountSettingsUpdateApplicationUpdateConfigurationProfileUpdateDeploymentStrategy"
    "UpdateEnvironmentUpdateExperimentDefinitionUpdateExperimentRunUpdateExtension"
    "UpdateExtensionAssociationValidateConfiguration"
    /* appfabric */
    "BatchGetUserAccessTasksConnectAppAuthorizationCreateAppAuthorizationCreateAppBundle"
    "CreateIngestionCreateIngestionDestinationDeleteAppAuthorizationDeleteAppBundle"
    "DeleteIngestionDeleteIngestionDestinationGetAppAuthorizationGetAppBundleGetIngestion"
    "GetIngestionDestinationListAppAuthorizationsListAppBundlesListIngestionDestinations"
    "ListIngestionsListTagsForResourceStartIngestionStartUserAccessTasksStopIngestionTagResource"
    "UntagResourceUpdateAppAuthorizationUpdateIngestionDestination"
    /* appflow */
    "CancelFlowExecutionsCreateConnectorProfileCreateFlowDeleteConnectorProfileDeleteFlow"
    "DescribeConnectorDescribeConnectorEntityDescribeConnectorFieldsDescribeConnectorProfiles"
    "DescribeConnectorsDescribeFlowDescribeFlowExecutionDescribeFlowExecutionRecordsDescribeFlows"
    "ListConnectorEntitiesListConnectorFieldsListConnectorsListFlowsListTagsForResource"
    "RegisterConnectorResetConnectorMetadataCacheRunFlowStartFlowStopFlowTagResource"
    "UnRegisterConnectorUntagResourceUpdateConnectorProfileUpdateConnectorRegistrationUpdateFlow"
    "UseConnectorProfile"
    /* application-autoscaling */
    "DeleteScalingPolicyDeleteScheduledActionDeregisterScalableTargetDescribeScalableTargets"
    "DescribeScalingActivitiesDescribeScalingPoliciesDescribeScheduledActions"
    "GetPredictiveScalingForecastListTagsForResourcePutScalingPolicyPutScheduledAction"
    "RegisterScalableTargetTagResourceUntagResource"
    /* application-signals-mcp */
    "CallReadOnlyToolInvokeMcp"
    /* application-signals */
    "BatchDeleteInstrumentationConfigurationsBatchGetServiceLevelObjectiveBudgetReport"
    "BatchUpdateExclusionWindowsCreateInstrumentationConfigurationCreateServiceLevelObjective"
    "DeleteGroupingConfigurationDeleteInstrumentationConfigurationDeleteServiceLevelObjective"
    "GetInstrumentationConfigurationGetInstrumentationConfigurationStatusGetService"
    "GetServiceLevelObjectiveLinkListAuditFindingsListEntityEvents"
    "ListGroupingAttributeDefinitionsListInstrumentationConfigurationsListObservedEntities"
    "ListServiceDependenciesListServiceDependentsListServiceLevelObjectiveExclusionWindows"
    "ListServiceLevelObjectivesListServiceOperationsListServicesListServiceStates"
    "ListTagsForResourcePutGroupingConfigurationReportInstrumentationConfigurationStatus"
    "StartDiscoveryTagResourceUntagResourceUpdateServiceLevelObjective"
    /* application-transformation */
    "GetContainerizationGetDeploymentGetGroupingAssessmentGetPortingCompatibilityAssessment"
    "GetPortingRecommendationAssessmentGetRuntimeAssessmentPutLogDataPutMetricData"
    "StartContainerizationStartDeploymentStartGroupingAssessment"
    "StartPortingCompatibilityAssessmentStartPortingRecommendationAssessmentStartRuntimeAssessment"
    /* applicationinsights */
    "AddWorkloadCreateApplicationCreateComponentCreateLogPatternDeleteApplicationDeleteComponent"
    "DeleteLogPatternDescribeApplicationDescribeComponentDescribeComponentConfiguration"
    "DescribeComponentConfigurationRecommendationDescribeLogPatternDescribeObservation"
    "DescribeProblemDescribeProblemObservationsDescribeWorkloadLinkListApplications"
    "ListComponentsListConfigurationHistoryListLogPatternsListLogPatternSetsListProblems"
    "ListTagsForResourceListWorkloadsRemoveWorkloadTagResourceUntagResourceUpdateApplication"
    "UpdateComponentUpdateComponentConfigurationUpdateLogPatternUpdateProblemUpdateWorkload"
    /* appmesh-preview */
    "CreateGatewayRouteCreateMeshCreateRouteCreateVirtualGatewayCreateVirtualNode"
    "CreateVirtualRouterCreateVirtualServiceDeleteGatewayRouteDeleteMeshDeleteMeshPolicy"
    "DeleteRouteDeleteVirtualGatewayDeleteVirtualNodeDeleteVirtualRouterDeleteVirtualService"
    "DescribeGatewayRouteDescribeMeshDescribeRouteDescribeVirtualGatewayDescribeVirtualNode"
    "DescribeVirtualRouterDescribeVirtualServiceGetMeshPolicyListGatewayRoutesListMeshes"
    "ListRoutesListVirtualGatewaysListVirtualNodesListVirtualRoutersListVirtualServices"
    "PutMeshPolicyStreamAggregatedResourcesUpdateGatewayRouteUpdateMeshUpdateRoute"
    "UpdateVirtualGatewayUpdateVirtualNodeUpdateVirtualRouterUpdateVirtualService"
    /* appmesh */
    "CreateGatewayRouteCreateMeshCreateRouteCreateVirtualGatewayCreateVirtualNode"
    "CreateVirtualRouterCreateVirtualServiceDeleteGatewayRouteDeleteMeshDeleteMeshPolicy"
    "DeleteRouteDeleteVirtualGatewayDeleteVirtualNodeDeleteVirtualRouterDeleteVirtualService"
    "DescribeGatewayRouteDescribeMeshDescribeRouteDescribeVirtualGatewayDescribeVirtualNode"
    "DescribeVirtualRouterDescribeVirtualServiceGetMeshPolicyListGatewayRoutesListMeshes"
    "ListRoutesListTagsForResourceListVirtualGatewaysListVirtualNodesListVirtualRouters"
    "ListVirtualServicesPutMeshPolicyStreamAggregatedResourcesTagResourceUntagResource"
    "UpdateGatewayRouteUpdateMeshUpdateRouteUpdateVirtualGatewayUpdateVirtualNode"
    "UpdateVirtualRouterUpdateVirtualService"
    /* apprunner */
    "AssociateCustomDomainAssociateWebAclCreateAutoScalingConfigurationCreateConnection"
    "CreateObservabilityConfigurationCreateServiceCreateVpcConnectorCreateVpcIngressConnection"
    "DeleteAutoScalingConfigurationDeleteConnectionDeleteObservabilityConfigurationDeleteService"
    "DeleteVpcConnectorDeleteVpcIngressConnectionDescribeAutoScalingConfiguration"
    "DescribeCustomDomainsDescribeObservabilityConfigurationDescribeOperationDescribeService"
    "DescribeVpcConnectorDescribeVpcIngressConnectionDescribeWebAclForService"
    "DisassociateCustomDomainDisassociateWebAclListAssociatedServicesForWebAcl"
    "ListAutoScalingConfigurationsListConnectionsListObservabilityConfigurationsListOperations"
    "ListServicesListServicesForAutoScalingConfigurationListTagsForResourceListVpcConnectors"
    "ListVpcIngressConnectionsPauseServiceResumeServiceStartDeploymentTagResourceUntagResource"
    "UpdateDefaultAutoScalingConfigurationUpdateServiceUpdateVpcIngressConnection"
    /* appstream */
    "AssociateAppBlockBuilderAppBlockAssociateApplicationFleetAssociateApplicationToEntitlement"
    "AssociateFleetAssociateSoftwareToImageBuilderBatchAssociateUserStack"
    "BatchDisassociateUserStackCopyImageCreateAppBlockCreateAppBlockBuilder"
    "CreateAppBlockBuilderStreamingURLCreateApplicationCreateDirectoryConfigCreateEntitlement"
    "CreateExportImageTaskCreateFleetCreateImageBuilderCreateImageBuilderStreamingURL"
    "CreateImportedImageCreateStackCreateStreamingURLCreateThemeForStackCreateUpdatedImage"
    "CreateUsageReportSubscriptionCreateUserDeleteAppBlockDeleteAppBlockBuilderDeleteApplication"
    "DeleteDirectoryConfigDeleteEntitlementDeleteFleetDeleteImageDeleteImageBuilder"
    "DeleteImagePermissionsDeleteStackDeleteThemeForStackDeleteUsageReportSubscriptionDeleteUser"
    "DescribeAppBlockBuilderAppBlockAssociationsDescribeAppBlockBuildersDescribeAppBlocks"
    "DescribeApplicationFleetAssociationsDescribeApplicationsDescribeAppLicenseUsage"
    "DescribeDirectoryConfigsDescribeEntitlementsDescribeFleetsDescribeImageBuilders"
    "DescribeImagePermissionsDescribeImagesDescribeSessionsDescribeSoftwareAssociations"
    "DescribeStacksDescribeThemeForStackDescribeUsageReportSubscriptionsDescribeUsers"
    "DescribeUserStackAssociationsDisableUserDisassociateAppBlockBuilderAppBlock"
    "DisassociateApplicationFleetDisassociateApplicationFromEntitlementDisassociateFleet"
    "DisassociateSoftwareFromImageBuilderEnableUserExpireSessionGetExportImageTask"
    "ListAssociatedFleetsListAssociatedStacksListEntitledApplicationsListExportImageTasks"
    "ListTagsForResourceStartAppBlockBuilderStartFleetStartImageBuilder"
    "StartSoftwareDeploymentToImageBuilderStopAppBlockBuilderStopFleetStopImageBuilderStream"
    "TagResourceUntagResourceUpdateAppBlockBuilderUpdateApplicationUpdateDirectoryConfig"
    "UpdateEntitlementUpdateFleetUpdateImagePermissionsUpdateStackUpdateThemeForStack"
    /* appstudio */
    "GetAccountStatusGetEnablementJobStatusStartEnablementJobStartRollbackEnablementJob"
    "StartTeamDeployment"
    /* appsync */
    "AssociateApiAssociateMergedGraphqlApiAssociateSourceGraphqlApiAssociateWebACLCreateApi"
    "CreateApiCacheCreateApiKeyCreateChannelNamespaceCreateDataSourceCreateDomainName"
    "CreateFunctionCreateGraphqlApiCreateResolverCreateTypeDeleteApiDeleteApiCacheDeleteApiKey"
    "DeleteChannelNamespaceDeleteDataSourceDeleteDomainNameDeleteFunctionDeleteGraphqlApi"
    "DeleteResolverDeleteResourcePolicyDeleteTypeDisassociateApiDisassociateMergedGraphqlApi"
    "DisassociateSourceGraphqlApiDisassociateWebACLEvaluateCodeEvaluateMappingTemplate"
    "EventConnectEventPublishEventSubscribeFlushApiCacheGetApiGetApiAssociationGetApiCache"
    "GetChannelNamespaceGetDataSourceGetDataSourceIntrospectionGetDomainNameGetFunction"
    "GetGraphqlApiGetGraphqlApiEnvironmentVariablesGetIntrospectionSchemaGetResolver"
    "GetResourcePolicyGetSchemaCreationStatusGetSourceApiAssociationGetTypeGetWebACLForResource"
    "GraphQLListApiKeysListApisListChannelNamespacesListDataSourcesListDomainNamesListFunctions"
    "ListGraphqlApisListResolversListResolversByFunctionListResourcesForWebACL"
    "ListSourceApiAssociationsListTagsForResourceListTypesListTypesByAssociation"
    "PutGraphqlApiEnvironmentVariablesPutResourcePolicySetWebACLSourceGraphQL"
    "StartDataSourceIntrospectionStartSchemaCreationStartSchemaMergeTagResourceUntagResource"
    "UpdateApiUpdateApiCacheUpdateApiKeyUpdateChannelNamespaceUpdateDataSourceUpdateDomainName"
    "UpdateFunctionUpdateGraphqlApiUpdateResolverUpdateSourceApiAssociationUpdateType"
    /* apptest */
    "CreateTestCaseCreateTestConfigurationCreateTestSuiteDeleteTestCaseDeleteTestConfiguration"
    "DeleteTestRunDeleteTestSuiteGetTestCaseGetTestConfigurationGetTestRunStepGetTestSuite"
    "ListTagsForResourceListTestCasesListTestConfigurationsListTestRunsListTestRunSteps"
    "ListTestRunTestCasesListTestSuitesStartTestRunTagResourceUntagResourceUpdateTestCase"
    "UpdateTestConfigurationUpdateTestSuite"
    /* aps */
    "CreateAlertManagerAlertsCreateAlertManagerDefinitionCreateAnomalyDetector"
    "CreateLoggingConfigurationCreateQueryLoggingConfigurationCreateRuleGroupsNamespace"
    "CreateScraperCreateWorkspaceDeleteAlertManagerDefinitionDeleteAlertManagerSilence"
    "DeleteAnomalyDetectorDeleteLoggingConfigurationDeleteQueryLoggingConfiguration"
    "DeleteResourcePolicyDeleteRuleGroupsNamespaceDeleteScraperDeleteScraperLoggingConfiguration"
    "DeleteWorkspaceDescribeAlertManagerDefinitionDescribeAnomalyDetector"
    "DescribeLoggingConfigurationDescribeQueryLoggingConfigurationDescribeResourcePolicy"
    "DescribeRuleGroupsNamespaceDescribeScraperDescribeScraperLoggingConfiguration"
    "DescribeWorkspaceDescribeWorkspaceConfigurationGetAlertManagerSilenceGetAlertManagerStatus"
    "GetDefaultScraperConfigurationGetLabelsGetMetricMetadataGetSeriesListAlertManagerAlertGroups"
    "ListAlertManagerAlertsListAlertManagerReceiversListAlertManagerSilencesListAlerts"
    "ListAnomalyDetectorsListRuleGroupsNamespacesListRulesListScrapersListTagsForResource"
    "ListWorkspacesPreviewAnomalyDetectorPutAlertManagerDefinitionPutAlertManagerSilences"
    "PutAnomalyDetectorPutResourcePolicyPutRuleGroupsNamespaceQueryMetricsRemoteWriteTagResource"
    "UntagResourceUpdateLoggingConfigurationUpdateQueryLoggingConfigurationUpdateScraper"
    "UpdateScraperLoggingConfigurationUpdateWorkspaceAliasUpdateWorkspaceConfiguration"
    /* arc-region-switch */
    "ApprovePlanExecutionStepCancelPlanExecutionCreatePlanDeletePlanDeleteResourcePolicyGetPlan"
    "GetPlanEvaluationStatusGetPlanExecutionGetPlanInRegionGetResourcePolicy"
    "ListPlanExecutionEventsListPlanExecutionsListPlansListPlansInRegionListRoute53HealthChecks"
    "ListRoute53HealthChecksInRegionListTagsForResourcePutResourcePolicyStartPlanExecution"
    "TagResourceUntagResourceUpdatePlanUpdatePlanExecutionUpdatePlanExecutionStep"
    /* arc-zonal-shift */
    "CancelPracticeRunCancelZonalShiftCreatePracticeRunConfigurationDeletePracticeRunConfiguration"
    "GetAutoshiftObserverNotificationStatusGetManagedResourceListAutoshiftsListManagedResources"
    "ListZonalShiftsStartPracticeRunStartZonalShiftUpdateAutoshiftObserverNotificationStatus"
    "UpdatePracticeRunConfigurationUpdateZonalAutoshiftConfigurationUpdateZonalShift"
    /* arsenal */
    "RegisterOnPremisesAgent"
    /* artifact */
    "AcceptAgreementAcceptNdaForAgreementCreateComplianceInquiryExportComplianceInquiry"
    "GetAccountSettingsGetAgreementGetComplianceInquiryMetadataGetCustomerAgreement"
    "GetNdaForAgreementGetReportGetReportMetadataGetTermForReportListAgreements"
    "ListComplianceInquiriesListComplianceInquiryQueriesListCustomerAgreementsListReports"
    "ListReportVersionsListTagsForResourcePutAccountSettingsPutComplianceInquiryFeedback"
    "TagResourceTerminateAgreementUntagResource"
    /* athena */
    "BatchGetNamedQueryBatchGetPreparedStatementBatchGetQueryExecutionCancelCapacityReservation"
    "CancelQueryExecutionCreateCapacityReservationCreateDataCatalogCreateNamedQueryCreateNotebook"
    "CreatePreparedStatementCreatePresignedNotebookUrlCreateWorkGroupDeleteCapacityReservation"
    "DeleteDataCatalogDeleteNamedQueryDeleteNotebookDeletePreparedStatementDeleteWorkGroup"
    "ExportNotebookGetCalculationExecutionGetCalculationExecutionCodeGetCalculationExecutionStatus"
    "GetCapacityAssignmentConfigurationGetCapacityReservationGetCatalogsGetDatabaseGetDataCatalog"
    "GetExecutionEngineGetExecutionEnginesGetNamedQueryGetNamespaceGetNamespaces"
    "GetNotebookMetadataGetPreparedStatementGetQueryExecutionGetQueryExecutionsGetQueryResults"
    "GetQueryResultsStreamGetQueryRuntimeStatisticsGetResourceDashboardGetSession"
    "GetSessionEndpointGetSessionStatusGetTableGetTableMetadataGetTablesGetWorkGroup"
    "ImportNotebookListApplicationDPUSizesListCalculationExecutionsListCapacityReservations"
    "ListDatabasesListDataCatalogsListEngineVersionsListExecutorsListNamedQueries"
    "ListNotebookMetadataListNotebookSessionsListPreparedStatementsListQueryExecutions"
    "ListSessionsListTableMetadataListTagsForResourceListWorkGroups"
    "PutCapacityAssignmentConfigurationRunQueryStartCalculationExecutionStartQueryExecution"
    "StartSessionStopCalculationExecutionStopQueryExecutionTagResourceTerminateSession"
    "UntagResourceUpdateCapacityReservationUpdateDataCatalogUpdateNamedQueryUpdateNotebook"
    "UpdateNotebookMetadataUpdatePreparedStatementUpdateWorkGroup"
    /* auditmanager */
    "AssociateAssessmentReportEvidenceFolderBatchAssociateAssessmentReportEvidence"
    "BatchCreateDelegationByAssessmentBatchDeleteDelegationByAssessment"
    "BatchDisassociateAssessmentReportEvidenceBatchImportEvidenceToAssessmentControl"
    "CreateAssessmentCreateAssessmentFrameworkCreateAssessmentReportCreateControlDeleteAssessment"
    "DeleteAssessmentFrameworkDeleteAssessmentFrameworkShareDeleteAssessmentReportDeleteControl"
    "DeregisterAccountDeregisterOrganizationAdminAccountDisassociateAssessmentReportEvidenceFolder"
    "GetAccountStatusGetAssessmentGetAssessmentFrameworkGetAssessmentReportUrlGetChangeLogs"
    "GetControlGetDelegationsGetEvidenceGetEvidenceByEvidenceFolderGetEvidenceFileUploadUrl"
    "GetEvidenceFolderGetEvidenceFoldersByAssessmentGetEvidenceFoldersByAssessmentControl"
    "GetInsightsGetInsightsByAssessmentGetOrganizationAdminAccountGetServicesInScopeGetSettings"
    "ListAssessmentControlInsightsByControlDomainListAssessmentFrameworks"
    "ListAssessmentFrameworkShareRequestsListAssessmentReportsListAssessments"
    "ListControlDomainInsightsListControlDomainInsightsByAssessment"
    "ListControlInsightsByControlDomainListControlsListKeywordsForDataSourceListNotifications"
    "ListTagsForResourceRegisterAccountRegisterOrganizationAdminAccount"
    "StartAssessmentFrameworkShareTagResourceUntagResourceUpdateAssessmentUpdateAssessmentControl"
    "UpdateAssessmentControlSetStatusUpdateAssessmentFrameworkUpdateAssessmentFrameworkShare"
    "UpdateAssessmentStatusUpdateControlUpdateSettingsValidateAssessmentReportIntegrity"
    /* autoscaling-plans */
    "CreateScalingPlanDeleteScalingPlanDescribeScalingPlanResourcesDescribeScalingPlans"
    "GetScalingPlanResourceForecastDataUpdateScalingPlan"
    /* autoscaling */
    "AttachInstancesAttachLoadBalancersAttachLoadBalancerTargetGroupsAttachTrafficSources"
    "BatchDeleteScheduledActionBatchPutScheduledUpdateGroupActionCancelInstanceRefresh"
    "CompleteLifecycleActionCreateAutoScalingGroupCreateLaunchConfigurationCreateOrUpdateTags"
    "DeleteAutoScalingGroupDeleteLaunchConfigurationDeleteLifecycleHook"
    "DeleteNotificationConfigurationDeletePolicyDeleteScheduledActionDeleteTagsDeleteWarmPool"
    "DescribeAccountLimitsDescribeAccountSettingsDescribeAdjustmentTypesDescribeAutoScalingGroups"
    "DescribeAutoScalingInstancesDescribeAutoScalingNotificationTypesDescribeInstanceRefreshes"
    "DescribeLaunchConfigurationsDescribeLifecycleHooksDescribeLifecycleHookTypes"
    "DescribeLoadBalancersDescribeLoadBalancerTargetGroupsDescribeMetricCollectionTypes"
    "DescribeNotificationConfigurationsDescribePoliciesDescribeScalingActivities"
    "DescribeScalingProcessTypesDescribeScheduledActionsDescribeTagsDescribeTerminationPolicyTypes"
    "DescribeTrafficSourcesDescribeWarmPoolDetachInstancesDetachLoadBalancers"
    "DetachLoadBalancerTargetGroupsDetachTrafficSourcesDisableMetricsCollection"
    "EnableMetricsCollectionEnterStandbyExecutePolicyExitStandbyGetPredictiveScalingForecast"
    "LaunchInstancesPutAccountSettingPutLifecycleHookPutNotificationConfigurationPutScalingPolicy"
    "PutScheduledUpdateGroupActionPutWarmPoolRecordLifecycleActionHeartbeatResumeProcesses"
    "RollbackInstanceRefreshSetDesiredCapacitySetInstanceHealthSetInstanceProtection"
    "StartInstanceRefreshSuspendProcessesTerminateInstanceInAutoScalingGroupUpdateAutoScalingGroup"
    /* aws-external-anthropic */
    "ArchiveAgentArchiveEnvironmentArchiveMemoryStoreArchiveSessionArchiveVaultArchiveWorkspace"
    "AssumeConsoleCallWithBearerTokenCancelBatchInferenceCountTokensCreateAgent"
    "CreateBatchInferenceCreateEnvironmentCreateFileCreateInferenceCreateMemoryStore"
    "CreateSessionCreateSkillCreateUserProfileCreateUserProfileEnrollmentUrlCreateVault"
    "CreateWebhookCreateWorkspaceDeleteBatchInferenceDeleteEnvironmentDeleteFile"
    "DeleteMemoryStoreDeleteSessionDeleteSkillDeleteVaultDeleteWebhookDisableKey"
    "GetAccountStatusGetAgentGetBatchInferenceGetEnvironmentGetFileGetKeyGetMemoryStore"
    "GetModelGetSessionGetSkillGetUserProfileGetVaultGetWebhookGetWorkspaceListAgents"
    "ListBatchInferencesListEnvironmentsListFilesListKeysListMemoryStoresListModelsListSessions"
    "ListSkillsListTagsForResourceListUserProfilesListVaultsListWebhooksListWorkspaces"
    "ProcessEnvironmentWorkRegisterKeyRotateWebhookSecretTagResourceUntagResourceUpdateAgent"
    "UpdateEnvironmentUpdateKeyUpdateMemoryStoreUpdateSessionUpdateSkillUpdateUserProfile"
    "UpdateVaultUpdateWebhookUpdateWorkspace"
    /* aws-marketplace-management */
    "GetAdditionalSellerNotificationRecipientsGetBankAccountVerificationDetails"
    "GetSecondaryUserVerificationDetailsGetSellerVerificationDetails"
    "PutAdditionalSellerNotificationRecipientsPutBankAccountVerificationDetails"
    "PutSecondaryUserVerificationDetailsPutSellerVerificationDetailsuploadFilesviewMarketing"
    "viewReportsviewSettingsviewSupport"
    /* aws-marketplace */
    "AcceptAgreementApprovalRequestAcceptAgreementCancellationRequestAcceptAgreementPaymentRequest"
    "AcceptAgreementRequestAssociateProductsWithPrivateMarketplace"
    "BatchCreateBillingAdjustmentRequestBatchMeterUsageCancelAgreement"
    "CancelAgreementCancellationRequestCancelAgreementPaymentRequestCancelAgreementRequest"
    "CancelChangeSetCreateAgreementRequestCreatePrivateMarketplaceRequests"
    "CreateVerificationEvidenceDeleteResourcePolicyDescribeAgreementDescribeAssessment"
    "DescribeBuildsDescribeChangeSetDescribeEntityDescribePrivateMarketplaceRequests"
    "DescribeProcurementSystemConfigurationDisassociateProductsFromPrivateMarketplace"
    "GetAgreementApprovalRequestGetAgreementCancellationRequestGetAgreementEntitlements"
    "GetAgreementPaymentRequestGetAgreementRequestGetAgreementTermsGetBillingAdjustmentRequest"
    "GetBuyerDashboardGetEntitlementsGetInvoiceSubmissionTaskGetIssuedTaxInvoiceGetListing"
    "GetOfferGetOfferSetGetOfferTermsGetProductGetResourcePolicyGetSellerDashboard"
    "GetTaxComplianceProfileGetVerificationGetVerificationEvidenceListAgreementApprovalRequests"
    "ListAgreementCancellationRequestsListAgreementChargesListAgreementInvoiceLineItems"
    "ListAgreementPaymentRequestsListAgreementRequestsListAssessmentsListBillingAdjustmentRequests"
    "ListBuildsListChangeSetsListEntitiesListEntitlementDetailsListFulfillmentOptions"
    "ListInvoiceSubmissionTasksListIssuedTaxInvoicesListPayablesListPrivateListings"
    "ListPrivateMarketplaceRequestsListPurchaseOptionsListTagsForResource"
    "ListTaxComplianceProfileChangeTasksListTaxComplianceProfilesListVerificationEvidence"
    "ListVerificationsMeterUsagePutDeploymentParameterPutProcurementSystemConfiguration"
    "PutResourcePolicyRegisterUsageRejectAgreementApprovalRequest"
    "RejectAgreementCancellationRequestRejectAgreementPaymentRequestResolveCustomer"
    "SearchAgreementsSearchFacetsSearchListingsSendAgreementCancellationRequest"
    "SendAgreementPaymentRequestStartBuildStartChangeSetStartInvoiceSubmissionTask"
    "StartTaxComplianceProfileChangeTaskStartVerificationSubscribeTagResourceUnsubscribe"
    "UntagResourceUpdateAgreementApprovalRequestUpdatePurchaseOrdersUpdateVerificationEvidence"
    "ViewSubscriptions"
    /* aws-portal */
    "GetConsoleActionSetEnforcedModifyAccountModifyBillingModifyPaymentMethods"
    "UpdateConsoleActionSetEnforcedViewAccountViewBillingViewPaymentMethodsViewUsage"
    /* awsconnector */
    "GetConnectorHealthRegisterConnectorValidateConnectorId"
    /* b2bi */
    "CreateCapabilityCreatePartnershipCreateProfileCreateStarterMappingTemplateCreateTransformer"
    "DeleteCapabilityDeletePartnershipDeleteProfileDeleteTransformerGenerateMappingGetCapability"
    "GetPartnershipGetProfileGetTransformerGetTransformerJobListCapabilitiesListPartnerships"
    "ListProfilesListTagsForResourceListTransformersStartTransformerJobTagResourceTestConversion"
    "TestMappingTestParsingUntagResourceUpdateCapabilityUpdatePartnershipUpdateProfile"
    "UpdateTransformer"
    /* backup-gateway */
    "AssociateGatewayToServerBackupCreateGatewayDeleteGatewayDeleteHypervisor"
    "DisassociateGatewayFromServerGetBandwidthRateLimitScheduleGetGatewayGetHypervisor"
    "GetHypervisorPropertyMappingsGetVirtualMachineImportHypervisorConfigurationListGateways"
    "ListHypervisorsListTagsForResourceListVirtualMachinesPutBandwidthRateLimitSchedule"
    "PutHypervisorPropertyMappingsPutMaintenanceStartTimeRestoreStartVirtualMachinesMetadataSync"
    "TagResourceTestHypervisorConfigurationUntagResourceUpdateGatewayInformation"
    "UpdateGatewaySoftwareNowUpdateHypervisor"
    /* backup-search */
    "GetSearchJobGetSearchResultExportJobListSearchJobBackupsListSearchJobResultsListSearchJobs"
    "ListSearchResultExportJobsListTagsForResourceStartSearchJobStartSearchResultExportJob"
    "StopSearchJobTagResourceUntagResource"
    /* backup-storage */
    "CommitBackupJobDeleteObjectsDescribeBackupJobGetBaseBackupGetChunkGetIncrementalBaseBackup"
    "GetObjectMetadataListChunksListObjectsMountCapsuleNotifyObjectCompletePutChunkPutObject"
    "StartObjectUpdateObjectComplete"
    /* backup */
    "AssociateBackupVaultMpaApprovalTeamCancelLegalHoldCopyFromBackupVaultCopyIntoBackupVault"
    "CreateBackupAccessPointCreateBackupPlanCreateBackupSelectionCreateBackupVaultCreateFramework"
    "CreateLegalHoldCreateLogicallyAirGappedBackupVaultCreateReportPlan"
    "CreateRestoreAccessBackupVaultCreateRestoreTestingPlanCreateRestoreTestingSelection"
    "CreateTieringConfigurationDeleteBackupAccessPointDeleteBackupPlanDeleteBackupSelection"
    "DeleteBackupVaultDeleteBackupVaultAccessPolicyDeleteBackupVaultLockConfiguration"
    "DeleteBackupVaultNotificationsDeleteBackupVaultSharingPolicyDeleteFramework"
    "DeleteRecoveryPointDeleteReportPlanDeleteRestoreTestingPlanDeleteRestoreTestingSelection"
    "DeleteTieringConfigurationDescribeBackupAccessPointDescribeBackupJobDescribeBackupVault"
    "DescribeCopyJobDescribeFrameworkDescribeGlobalSettingsDescribeProtectedResource"
    "DescribeRecoveryPointDescribeRegionSettingsDescribeReportJobDescribeReportPlan"
    "DescribeRestoreJobDescribeScanJobDisassociateBackupVaultMpaApprovalTeam"
    "DisassociateRecoveryPointDisassociateRecoveryPointFromParentExportBackupPlanTemplate"
    "GetBackupPlanGetBackupPlanFromJSONGetBackupPlanFromTemplateGetBackupSelection"
    "GetBackupVaultAccessPolicyGetBackupVaultNotificationsGetBackupVaultSharingPolicyGetLegalHold"
    "GetPITRMalwareScanResultsGetRecoveryPointIndexDetailsGetRecoveryPointRestoreMetadata"
    "GetRestoreJobMetadataGetRestoreTestingInferredMetadataGetRestoreTestingPlan"
    "GetRestoreTestingSelectionGetSupportedResourceTypesGetTieringConfiguration"
    "ListBackupAccessPointsListBackupAccessPointsByRecoveryPointListBackupAccessPointsByResource"
    "ListBackupJobsListBackupJobSummariesListBackupPlansListBackupPlanTemplates"
    "ListBackupPlanVersionsListBackupSelectionsListBackupVaultsListCopyJobsListCopyJobSummaries"
    "ListFrameworksListIndexedRecoveryPointsListIndexedRecoveryPointsForSearchListLegalHolds"
    "ListProtectedResourcesListProtectedResourcesByBackupVaultListRecoveryPointsByBackupVault"
    "ListRecoveryPointsByLegalHoldListRecoveryPointsByResourceListReportJobsListReportPlans"
    "ListRestoreAccessBackupVaultsListRestoreJobsListRestoreJobsByProtectedResource"
    "ListRestoreJobSummariesListRestoreTestingPlansListRestoreTestingSelectionsListScanJobs"
    "ListScanJobSummariesListTagsListTieringConfigurationsPutBackupVaultAccessPolicy"
    "PutBackupVaultLockConfigurationPutBackupVaultNotificationsPutBackupVaultSharingPolicy"
    "PutRestoreValidationResultRevokeRestoreAccessBackupVaultSearchRecoveryPointStartBackupJob"
    "StartCopyJobStartReportJobStartRestoreJobStartScanJobStopBackupJobTagResourceUntagResource"
    "UpdateBackupPlanUpdateFrameworkUpdateGlobalSettingsUpdateRecoveryPointIndexSettings"
    "UpdateRecoveryPointLifecycleUpdateRegionSettingsUpdateReportPlanUpdateRestoreTestingPlan"
    "UpdateRestoreTestingSelectionUpdateTieringConfiguration"
    /* batch */
    "CancelJobCreateComputeEnvironmentCreateConsumableResourceCreateJobQueueCreateQuotaShare"
    "CreateSchedulingPolicyCreateServiceEnvironmentDeleteComputeEnvironment"
    "DeleteConsumableResourceDeleteJobQueueDeleteQuotaShareDeleteSchedulingPolicy"
    "DeleteServiceEnvironmentDeregisterJobDefinitionDescribeComputeEnvironments"
    "DescribeConsumableResourceDescribeJobDefinitionsDescribeJobQueuesDescribeJobs"
    "DescribeQuotaShareDescribeSchedulingPoliciesDescribeServiceEnvironmentsDescribeServiceJob"
    "GetJobQueueSnapshotListConsumableResourcesListJobsListJobsByConsumableResource"
    "ListQuotaSharesListSchedulingPoliciesListServiceJobsListTagsForResourceRegisterJobDefinition"
    "SetCapacityTagsSubmitJobSubmitServiceJobTagResourceTerminateJobTerminateServiceJob"
    "UntagResourceUpdateComputeEnvironmentUpdateConsumableResourceUpdateJobQueueUpdateQuotaShare"
    "UpdateSchedulingPolicyUpdateServiceEnvironmentUpdateServiceJob"
    /* bcm-dashboards */
    "CreateDashboardCreateScheduledReportDeleteDashboardDeleteScheduledReport"
    "ExecuteScheduledReportGetDashboardGetResourcePolicyGetScheduledReportListDashboards"
    "ListScheduledReportsListTagsForResourceTagResourceUntagResourceUpdateDashboard"
    "UpdateScheduledReport"
    /* bcm-data-exports */
    "CreateExportDeleteExportGetExecutionGetExportGetTableListExecutionsListExportsListTables"
    "ListTagsForResourceTagResourceUntagResourceUpdateExport"
    /* bcm-pricing-calculator */
    "CreateBillEstimateCreateBillScenarioCreateBillScenarioCommitmentModification"
    "CreateBillScenarioUsageModificationCreateWorkloadEstimateCreateWorkloadEstimateUsage"
    "DeleteBillEstimateDeleteBillScenarioDeleteBillScenarioCommitmentModification"
    "DeleteBillScenarioUsageModificationDeleteWorkloadEstimateDeleteWorkloadEstimateUsage"
    "GetBillEstimateGetBillScenarioGetPreferencesGetWorkloadEstimateListBillEstimateCommitments"
    "ListBillEstimateInputCommitmentModificationsListBillEstimateInputUsageModifications"
    "ListBillEstimateLineItemsListBillEstimatesListBillScenarioCommitmentModifications"
    "ListBillScenariosListBillScenarioUsageModificationsListTagsForResourceListWorkloadEstimates"
    "ListWorkloadEstimateUsageTagResourceUntagResourceUpdateBillEstimateUpdateBillScenario"
    "UpdateBillScenarioCommitmentModificationUpdateBillScenarioUsageModificationUpdatePreferences"
    "UpdateWorkloadEstimateUpdateWorkloadEstimateUsage"
    /* bcm-recommended-actions */
    "ListRecommendedActions"
    /* bedrock-agentcore */
    "AddDatasetExamplesAllowVendedLogDeliveryForResourceAuthorizeActionBatchCreateMemoryRecords"
    "BatchDeleteMemoryRecordsBatchPutGatewayRateLimitsBatchUpdateMemoryRecords"
    "CompleteResourceTokenAuthConnectBrowserAutomationStreamConnectBrowserLiveViewStream"
    "CreateABTestCreateAgentRuntimeCreateAgentRuntimeEndpointCreateApiKeyCredentialProvider"
    "CreateBrowserCreateBrowserProfileCreateCapacityProviderCreateCodeInterpreter"
    "CreateConfigurationBundleCreateConsentPortalCreateDatasetCreateDatasetVersionCreateEvaluator"
    "CreateEventCreateGatewayCreateGatewayRateLimitCreateGatewayRuleCreateGatewayTarget"
    "CreateHarnessCreateHarnessEndpointCreateMemoryCreateOauth2CredentialProvider"
    "CreateOnlineEvaluationConfigCreatePaymentConnectorCreatePaymentCredentialProvider"
    "CreatePaymentInstrumentCreatePaymentManagerCreatePaymentSessionCreatePolicy"
    "CreatePolicyEngineCreateRegistryCreateRegistryRecordCreateWorkloadIdentityDeleteABTest"
    "DeleteAgentRuntimeDeleteAgentRuntimeEndpointDeleteApiKeyCredentialProvider"
    "DeleteBatchEvaluationDeleteBrowserDeleteBrowserProfileDeleteCapacityProvider"
    "DeleteCapacityProviderSessionDeleteCodeInterpreterDeleteConfigurationBundle"
    "DeleteConsentPortalDeleteDatasetDeleteDatasetExamplesDeleteEvaluatorDeleteEvent"
    "DeleteGatewayDeleteGatewayRateLimitDeleteGatewayRuleDeleteGatewayTargetDeleteHarness"
    "DeleteHarnessEndpointDeleteMemoryDeleteMemoryRecordDeleteOauth2CredentialProvider"
    "DeleteOnlineEvaluationConfigDeletePaymentConnectorDeletePaymentCredentialProvider"
    "DeletePaymentInstrumentDeletePaymentManagerDeletePaymentSessionDeletePolicy"
    "DeletePolicyEngineDeleteRecommendationDeleteRegistryDeleteRegistryRecordDeleteResourcePolicy"
    "DeleteWorkloadIdentityEvaluateGatewayAssociateWebACLGatewayDisassociateWebACL"
    "GatewayGetWebACLForResourceGatewayListResourcesForWebACLGetABTestGetAgentCardGetAgentRuntime"
    "GetAgentRuntimeEndpointGetApiKeyCredentialProviderGetBatchEvaluationGetBrowser"
    "GetBrowserProfileGetBrowserSessionGetCapacityProviderGetCodeInterpreter"
    "GetCodeInterpreterSessionGetConfigurationBundleGetConfigurationBundleVersionGetConsentPortal"
    "GetDatasetGetEvaluatorGetEventGetGatewayGetGatewayRateLimitGetGatewayRuleGetGatewayTarget"
    "GetHarnessGetHarnessEndpointGetMemoryGetMemoryRecordGetOauth2CredentialProvider"
    "GetOnlineEvaluationConfigGetPaymentConnectorGetPaymentCredentialProviderGetPaymentInstrument"
    "GetPaymentInstrumentBalanceGetPaymentManagerGetPaymentSessionGetPolicyGetPolicyEngine"
    "GetPolicyEngineSummaryGetPolicyGenerationGetPolicyGenerationSummaryGetPolicySummary"
    "GetRecommendationGetRegistryGetRegistryRecordGetResourceApiKeyGetResourceOauth2Token"
    "GetResourcePaymentTokenGetResourcePolicyGetTokenVaultGetWorkloadAccessToken"
    "GetWorkloadAccessTokenForJWTGetWorkloadAccessTokenForUserIdGetWorkloadIdentity"
    "InvokeAgentRuntimeInvokeAgentRuntimeCommandInvokeAgentRuntimeCommandShell"
    "InvokeAgentRuntimeForUserInvokeAgentRuntimeWithWebSocketStream"
    "InvokeAgentRuntimeWithWebSocketStreamForUserInvokeCodeInterpreterInvokeGatewayInvokeHarness"
    "InvokeRegistryMcpInvokeWebSearchListABTestsListActorsListAgentRuntimeEndpoints"
    "ListAgentRuntimesListAgentRuntimeVersionsListAgentRuntimeVersionsByCapacityProvider"
    "ListApiKeyCredentialProvidersListBatchEvaluationsListBrowserProfilesListBrowsers"
    "ListBrowserSessionsListCapacityProvidersListCodeInterpretersListCodeInterpreterSessions"
    "ListConfigurationBundlesListConfigurationBundleVersionsListConsentPortalsListDatasetExamples"
    "ListDatasetsListDatasetVersionsListEvaluatorsListEventsListGatewayRateLimits"
    "ListGatewayRulesListGatewaysListGatewayTargetsListHarnessEndpointsListHarnesses"
    "ListHarnessVersionsListMemoriesListMemoryExtractionJobsListMemoryRecords"
    "ListOauth2CredentialProvidersListOnlineEvaluationConfigsListPaymentConnectors"
    "ListPaymentCredentialProvidersListPaymentInstrumentsListPaymentManagersListPaymentSessions"
    "ListPoliciesListPolicyEnginesListPolicyEngineSummariesListPolicyGenerationAssets"
    "ListPolicyGenerationsListPolicyGenerationSummariesListPolicySummariesListRecommendations"
    "ListRegistriesListRegistryRecordsListSessionsListTagsForResourceListWorkloadIdentities"
    "ManageAdminPolicyManageResourceScopedPolicyPartiallyAuthorizeActionsPassCapacityProvider"
    "ProcessPaymentPutResourcePolicyPutSystemLogEventsRetrieveMemoryRecords"
    "SaveBrowserSessionProfileSearchRegistryRecordsSetTokenVaultCMKStartBatchEvaluation"
    "StartBrowserSessionStartCodeInterpreterSessionStartMemoryExtractionJobStartPolicyGeneration"
    "StartRecommendationStopBatchEvaluationStopBrowserSessionStopCodeInterpreterSession"
    "StopRuntimeSessionSubmitRegistryRecordForApprovalSynchronizeGatewayTargetsTagResource"
    "UntagResourceUpdateABTestUpdateAgentRuntimeUpdateAgentRuntimeEndpoint"
    "UpdateApiKeyCredentialProviderUpdateBrowserStreamUpdateCapacityProvider"
    "UpdateConfigurationBundleUpdateConsentPortalUpdateDatasetUpdateDatasetExamples"
    "UpdateEvaluatorUpdateGatewayUpdateGatewayRateLimitUpdateGatewayRuleUpdateGatewayTarget"
    "UpdateHarnessUpdateHarnessEndpointUpdateMemoryUpdateOauth2CredentialProvider"
    "UpdateOnlineEvaluationConfigUpdatePaymentConnectorUpdatePaymentCredentialProvider"
    "UpdatePaymentManagerUpdatePolicyUpdatePolicyEngineUpdateRegistryUpdateRegistryRecord"
    "UpdateRegistryRecordStatusUpdateWorkloadIdentity"
    /* bedrock-mantle */
    "ArchiveProjectAssociateCustomizedModelCallWithBearerTokenCancelFineTuningJobCancelInference"
    "CountTokensCreateCustomizedModelCreateFileCreateFineTuningJobCreateInferenceCreateProject"
    "CreateReservationDeleteCustomizedModelDeleteFileDeleteInferenceDeleteReservation"
    "DisassociateCustomizedModelGetAccountDataRetentionGetCustomizedModelGetFileGetFineTuningJob"
    "GetInferenceGetModelGetProjectGetReservationListCustomizedModelAssociations"
    "ListCustomizedModelsListFilesListFineTuningJobsListModelsListProjectsListReservations"
    "ListTagsForResourcePutAccountDataRetentionTagResourceUntagResourceUpdateProject"
    "UpdateReservation"
    /* bedrock-websearch */
    "ExternalWebAccessInvokeFetchInvokeSearch"
    /* bedrock */
    "AgenticRetrieveStreamAllowVendedLogDeliveryForResourceApplyGuardrail"
    "AssociateAgentCollaboratorAssociateAgentKnowledgeBaseAssociateThirdPartyKnowledgeBase"
    "BatchDeleteAdvancedPromptOptimizationJobBatchDeleteEvaluationJobCallWithBearerToken"
    "CancelAutomatedReasoningPolicyBuildWorkflowCancelInvokeCheckIngestedDocumentAcl"
    "CopyBlueprintStageCountTokensCreateAdvancedPromptOptimizationJobCreateAgent"
    "CreateAgentActionGroupCreateAgentAliasCreateAutomatedReasoningPolicy"
    "CreateAutomatedReasoningPolicyTestCaseCreateAutomatedReasoningPolicyVersionCreateBlueprint"
    "CreateBlueprintVersionCreateCustomModelCreateCustomModelDeploymentCreateDataAutomationLibrary"
    "CreateDataAutomationProjectCreateDataSourceCreateDataSourceTokenCreateEvaluationJob"
    "CreateFlowCreateFlowAliasCreateFlowVersionCreateFoundationModelAgreementCreateGuardrail"
    "CreateGuardrailVersionCreateInferenceProfileCreateInvocationCreateKnowledgeBase"
    "CreateMarketplaceModelEndpointCreateModelCopyJobCreateModelCustomizationJob"
    "CreateModelEvaluationJobCreateModelImportJobCreateModelInvocationJobCreatePrompt"
    "CreatePromptRouterCreatePromptVersionCreateProvisionedModelThroughputCreateSession"
    "DeleteAgentDeleteAgentActionGroupDeleteAgentAliasDeleteAgentMemoryDeleteAgentVersion"
    "DeleteAutomatedReasoningPolicyDeleteAutomatedReasoningPolicyBuildWorkflow"
    "DeleteAutomatedReasoningPolicyTestCaseDeleteBlueprintDeleteCustomModel"
    "DeleteCustomModelDeploymentDeleteDataAutomationLibraryDeleteDataAutomationProject"
    "DeleteDataSourceDeleteEnforcedGuardrailConfigurationDeleteFlowDeleteFlowAlias"
    "DeleteFlowVersionDeleteFoundationModelAgreementDeleteGuardrailDeleteImportedModel"
    "DeleteInferenceProfileDeleteInvokeDeleteKnowledgeBaseDeleteKnowledgeBaseDocuments"
    "DeleteMarketplaceModelAgreementDeleteMarketplaceModelEndpoint"
    "DeleteModelInvocationLoggingConfigurationDeletePromptDeletePromptRouter"
    "DeleteProvisionedModelThroughputDeleteResourcePolicyDeleteSession"
    "DeregisterMarketplaceModelEndpointDetectGeneratedContentDisassociateAgentCollaborator"
    "DisassociateAgentKnowledgeBaseEndSessionExportAutomatedReasoningPolicyVersionGenerateQuery"
    "GetAccountDataRetentionGetAdvancedPromptOptimizationJobGetAgentGetAgentActionGroup"
    "GetAgentAliasGetAgentCollaboratorGetAgentKnowledgeBaseGetAgentMemoryGetAgentVersion"
    "GetAsyncInvokeGetAutomatedReasoningPolicyGetAutomatedReasoningPolicyAnnotations"
    "GetAutomatedReasoningPolicyBuildWorkflowGetAutomatedReasoningPolicyBuildWorkflowResultAssets"
    "GetAutomatedReasoningPolicyNextScenarioGetAutomatedReasoningPolicyTestCase"
    "GetAutomatedReasoningPolicyTestResultGetBlueprintGetBlueprintOptimizationStatus"
    "GetBlueprintRecommendationGetCustomModelGetCustomModelDeploymentGetDataAutomationLibrary"
    "GetDataAutomationLibraryEntityGetDataAutomationLibraryIngestionJobGetDataAutomationProject"
    "GetDataAutomationStatusGetDataSourceGetDataSourceAuthorizationUrlGetDocumentContent"
    "GetEvaluationJobGetExecutionFlowSnapshotGetFlowGetFlowAliasGetFlowExecutionGetFlowVersion"
    "GetFoundationModelGetFoundationModelAvailabilityGetGuardrailGetImportedModel"
    "GetInferenceProfileGetIngestedDocumentAclGetIngestionJobGetInvocationStepGetInvoke"
    "GetKnowledgeBaseGetKnowledgeBaseDocumentsGetMarketplaceModelEndpointGetModelCopyJob"
    "GetModelCustomizationJobGetModelEvaluationJobGetModelImportJobGetModelInvocationJob"
    "GetModelInvocationLoggingConfigurationGetPromptGetPromptRouterGetProvisionedModelThroughput"
    "GetResourcePolicyGetSessionGetUseCaseForModelAccessIngestKnowledgeBaseDocumentsInvokeAgent"
    "InvokeAutomatedReasoningPolicyInvokeBlueprintOptimizationAsync"
    "InvokeBlueprintRecommendationAsyncInvokeBuilderInvokeDataAutomationInvokeDataAutomationAsync"
    "InvokeDataAutomationLibraryIngestionJobInvokeFlowInvokeGuardrailChecksInvokeInlineAgent"
    "InvokeModelInvokeModelWithResponseStreamInvokeToolListAdvancedPromptOptimizationJobs"
    "ListAgentActionGroupsListAgentAliasesListAgentCollaboratorsListAgentKnowledgeBasesListAgents"
    "ListAgentVersionsListAsyncInvokesListAutomatedReasoningPolicies"
    "ListAutomatedReasoningPolicyBuildWorkflowsListAutomatedReasoningPolicyTestCases"
    "ListAutomatedReasoningPolicyTestResultsListBlueprintsListCustomModelDeployments"
    "ListCustomModelsListDataAutomationLibrariesListDataAutomationLibraryEntities"
    "ListDataAutomationLibraryIngestionJobsListDataAutomationProjectsListDataSources"
    "ListEnforcedGuardrailsConfigurationListEvaluationJobsListFlowAliasesListFlowExecutionEvents"
    "ListFlowExecutionsListFlowsListFlowVersionsListFoundationModelAgreementOffers"
    "ListFoundationModelsListGuardrailsListImportedModelsListInferenceProfilesListIngestionJobs"
    "ListInvocationsListInvocationStepsListKnowledgeBaseDocumentsListKnowledgeBases"
    "ListMarketplaceModelEndpointsListModelCopyJobsListModelCustomizationJobs"
    "ListModelEvaluationJobsListModelImportJobsListModelInvocationJobsListPromptRouters"
    "ListPromptsListProvisionedModelThroughputsListSessionsListTagsForResourceOptimizePrompt"
    "PrepareAgentPrepareFlowPutAccountDataRetentionPutEnforcedGuardrailConfiguration"
    "PutFoundationModelEntitlementPutInvocationStepPutModelInvocationLoggingConfiguration"
    "PutResourcePolicyPutUseCaseForModelAccessRegisterMarketplaceModelEndpointRenderPromptRerank"
    "RetrieveRetrieveAndGenerateStartAutomatedReasoningPolicyBuildWorkflow"
    "StartAutomatedReasoningPolicyTestWorkflowStartFlowExecutionStartIngestionJob"
    "StopAdvancedPromptOptimizationJobStopEvaluationJobStopFlowExecutionStopIngestionJob"
    "StopModelCustomizationJobStopModelInvocationJobTagResourceUntagResourceUpdateAgent"
    "UpdateAgentActionGroupUpdateAgentAliasUpdateAgentCollaboratorUpdateAgentKnowledgeBase"
    "UpdateAutomatedReasoningPolicyUpdateAutomatedReasoningPolicyAnnotations"
    "UpdateAutomatedReasoningPolicyTestCaseUpdateBlueprintUpdateCustomModelDeployment"
    "UpdateDataAutomationLibraryUpdateDataAutomationProjectUpdateDataSourceUpdateFlow"
    "UpdateFlowAliasUpdateGuardrailUpdateKnowledgeBaseUpdateMarketplaceModelEndpointUpdatePrompt"
    "UpdateProvisionedModelThroughputUpdateSessionValidateFlowDefinition"
    /* billing */
    "AssociateSourceViewsCreateBillingViewDeleteBillingViewDeleteResourcePolicy"
    "DisassociateSourceViewsGetBillingDataGetBillingDetailsGetBillingNotifications"
    "GetBillingPreferencesGetBillingViewGetBillingViewDataGetContractInformation"
    "GetCreditAllocationHistoryGetCreditsGetEnterpriseSupportChargeSummary"
    "GetEnterpriseSupportContractDetailsGetIAMAccessPreferenceGetResourcePolicyGetSellerOfRecord"
    "ListBillingViewsListBillingViewSegmentsListEnterpriseSupportLinkedAccountCharges"
    "ListSourceViewsForBillingViewListTagsForResourcePutContractInformationPutResourcePolicy"
    "RedeemCreditsTagResourceUntagResourceUpdateBillingPreferencesUpdateBillingView"
    "UpdateIAMAccessPreferenceUseSourceView"
    /* billingconductor */
    "AssociateAccountsAssociatePricingRulesBatchAssociateResourcesToCustomLineItem"
    "BatchDisassociateResourcesFromCustomLineItemCreateBillingGroupCreateCustomLineItem"
    "CreatePricingPlanCreatePricingRuleDeleteBillingGroupDeleteCustomLineItemDeletePricingPlan"
    "DeletePricingRuleDisassociateAccountsDisassociatePricingRulesGetBillingGroupCostReport"
    "GetBillingTransferPreferenceListAccountAssociationsListBillingGroupCostReports"
    "ListBillingGroupsListCustomLineItemsListCustomLineItemVersionsListPricingPlans"
    "ListPricingPlansAssociatedWithPricingRuleListPricingRules"
    "ListPricingRulesAssociatedToPricingPlanListResourcesAssociatedToCustomLineItem"
    "ListTagsForResourceTagResourceUntagResourceUpdateBillingGroupUpdateBillingTransferPreference"
    "UpdateCustomLineItemUpdatePricingPlanUpdatePricingRule"
    /* braket */
    "AcceptUserAgreementCancelJobCancelQuantumTaskCreateJobCreateQuantumTaskCreateSpendingLimit"
    "DeleteSpendingLimitGetDeviceGetJobGetQuantumTaskGetServiceLinkedRoleStatus"
    "GetUserAgreementStatusListTagsForResourceSearchDevicesSearchJobsSearchQuantumTasks"
    "SearchSpendingLimitsTagResourceUntagResourceUpdateSpendingLimit"
    /* budgets */
    "CreateBudgetActionDeleteBudgetActionDescribeBudgetActionDescribeBudgetActionHistories"
    "DescribeBudgetActionsForAccountDescribeBudgetActionsForBudgetExecuteBudgetAction"
    "ListTagsForResourceModifyBudgetTagResourceUntagResourceUpdateBudgetActionViewBudget"
    /* bugbust */
    "CreateEventEvaluateProfilingGroupsGetEventGetJoinEventStatusJoinEventListBugs"
    "ListEventParticipantsListEventsListEventScoresListProfilingGroupsListPullRequests"
    "ListTagsForResourceTagResourceUntagResourceUpdateEventUpdateWorkItemUpdateWorkItemAdmin"
    /* cases */
    "BatchGetCaseRuleBatchGetFieldBatchPutFieldOptionsCreateCaseCreateCaseRuleCreateDomain"
    "CreateFieldCreateLayoutCreateRelatedItemCreateTemplateDeleteCaseDeleteCaseRuleDeleteDomain"
    "DeleteFieldDeleteLayoutDeleteRelatedItemDeleteTemplateGetCaseGetCaseAuditEvents"
    "GetCaseEventConfigurationGetDomainGetLayoutGetTemplateListCaseRulesListCasesForContact"
    "ListDomainsListFieldOptionsListFieldsListLayoutsListTagsForResourceListTemplates"
    "PutCaseEventConfigurationSearchAllRelatedItemsSearchCasesSearchRelatedItemsTagResource"
    "UntagResourceUpdateCaseUpdateCaseRuleUpdateFieldUpdateLayoutUpdateRelatedItem"
    "UpdateTemplate"
    /* cassandra */
    "AlterAlterMultiRegionResourceCreateCreateMultiRegionResourceDropDropMultiRegionResource"
    "GetRecordsGetShardIteratorGetStreamListStreamsModifyModifyMultiRegionResourceRestore"
    "RestoreMultiRegionTableSelectSelectMultiRegionResourceTagMultiRegionResourceTagResource"
    "UnTagMultiRegionResourceUntagResourceUpdatePartitioner"
    /* ce */
    "CreateAnomalyMonitorCreateAnomalySubscriptionCreateCostCategoryDefinition"
    "CreateNotificationSubscriptionCreateReportDeleteAnomalyMonitorDeleteAnomalySubscription"
    "DeleteCostCategoryDefinitionDeleteNotificationSubscriptionDeleteReport"
    "DescribeCostCategoryDefinitionDescribeNotificationSubscriptionDescribeReportGetAnomalies"
    "GetAnomalyMonitorsGetAnomalySubscriptionsGetApproximateUsageRecords"
    "GetCommitmentPurchaseAnalysisGetConsoleActionSetEnforcedGetCostAndUsage"
    "GetCostAndUsageComparisonsGetCostAndUsageWithResourcesGetCostCategories"
    "GetCostComparisonDriversGetCostForecastGetDimensionValuesGetPreferences"
    "GetReservationCoverageGetReservationPurchaseRecommendationGetReservationUtilization"
    "GetRightsizingRecommendationGetSavingsPlanPurchaseRecommendationDetailsGetSavingsPlansCoverage"
    "GetSavingsPlansPurchaseRecommendationGetSavingsPlansUtilization"
    "GetSavingsPlansUtilizationDetailsGetTagsGetUsageForecastListCommitmentPurchaseAnalyses"
    "ListCostAllocationTagBackfillHistoryListCostAllocationTagsListCostCategoryDefinitions"
    "ListCostCategoryResourceAssociationsListSavingsPlansPurchaseRecommendationGeneration"
    "ListTagsForResourceProvideAnomalyFeedbackStartCommitmentPurchaseAnalysis"
    "StartCostAllocationTagBackfillStartSavingsPlansPurchaseRecommendationGenerationTagResource"
    "UntagResourceUpdateAnomalyMonitorUpdateAnomalySubscriptionUpdateConsoleActionSetEnforced"
    "UpdateCostAllocationTagsStatusUpdateCostCategoryDefinitionUpdateNotificationSubscription"
    "UpdatePreferencesUpdateReport"
    /* chatbot */
    "AssociateToConfigurationCreateChimeWebhookConfigurationCreateCustomAction"
    "CreateMicrosoftTeamsChannelConfigurationCreateSlackChannelConfiguration"
    "DeleteChimeWebhookConfigurationDeleteCustomActionDeleteMicrosoftTeamsChannelConfiguration"
    "DeleteMicrosoftTeamsConfiguredTeamDeleteMicrosoftTeamsUserIdentity"
    "DeleteSlackChannelConfigurationDeleteSlackUserIdentityDeleteSlackWorkspaceAuthorization"
    "DescribeChimeWebhookConfigurationsDescribeSlackChannelConfigurationsDescribeSlackChannels"
    "DescribeSlackUserIdentitiesDescribeSlackWorkspacesDisassociateFromConfiguration"
    "GetAccountPreferencesGetCustomActionGetMicrosoftTeamsChannelConfiguration"
    "GetMicrosoftTeamsOauthParametersGetSlackOauthParametersListAssociationsListCustomActions"
    "ListMicrosoftTeamsChannelConfigurationsListMicrosoftTeamsConfiguredTeams"
    "ListMicrosoftTeamsUserIdentitiesListTagsForResourceRedeemMicrosoftTeamsOauthCode"
    "RedeemSlackOauthCodeTagResourceUntagResourceUpdateAccountPreferences"
    "UpdateChimeWebhookConfigurationUpdateCustomActionUpdateMicrosoftTeamsChannelConfiguration"
    "UpdateSlackChannelConfiguration"
    /* chime */
    "AcceptDelegateActivateUsersAddDomainAddOrUpdateGroupsAssociateChannelFlow"
    "AssociatePhoneNumbersWithVoiceConnectorAssociatePhoneNumbersWithVoiceConnectorGroup"
    "AssociatePhoneNumberWithUserAssociateSigninDelegateGroupsWithAccount"
    "AssociateVoiceConnectorConnectAuthorizeDirectoryBatchCreateAttendee"
    "BatchCreateChannelMembershipBatchCreateRoomMembershipBatchDeletePhoneNumberBatchSuspendUser"
    "BatchUnsuspendUserBatchUpdateAttendeeCapabilitiesExceptBatchUpdatePhoneNumberBatchUpdateUser"
    "ChannelFlowCallbackConnectConnectDirectoryCreateAccountCreateApiKeyCreateAppInstance"
    "CreateAppInstanceAdminCreateAppInstanceBotCreateAppInstanceUserCreateAttendeeCreateBot"
    "CreateCDRBucketCreateChannelCreateChannelBanCreateChannelFlowCreateChannelMembership"
    "CreateChannelModeratorCreateConnectAnalyticsConnectorCreateConnectCallTransferConnector"
    "CreateMediaCapturePipelineCreateMediaConcatenationPipelineCreateMediaInsightsPipeline"
    "CreateMediaInsightsPipelineConfigurationCreateMediaLiveConnectorPipeline"
    "CreateMediaPipelineKinesisVideoStreamPoolCreateMediaStreamPipelineCreateMeeting"
    "CreateMeetingDialOutCreateMeetingWithAttendeesCreatePhoneNumberOrderCreateProxySession"
    "CreateRoomCreateRoomMembershipCreateSipMediaApplicationCreateSipMediaApplicationCall"
    "CreateSipRuleCreateUserCreateVoiceConnectorCreateVoiceConnectorGroupCreateVoiceProfile"
    "CreateVoiceProfileDomainDeleteAccountDeleteAccountOpenIdConfigDeleteApiKeyDeleteAppInstance"
    "DeleteAppInstanceAdminDeleteAppInstanceBotDeleteAppInstanceStreamingConfigurations"
    "DeleteAppInstanceUserDeleteAttendeeDeleteCDRBucketDeleteChannelDeleteChannelBan"
    "DeleteChannelFlowDeleteChannelMembershipDeleteChannelMessageDeleteChannelModerator"
    "DeleteDelegateDeleteDomainDeleteEventsConfigurationDeleteGroupsDeleteMediaCapturePipeline"
    "DeleteMediaInsightsPipelineConfigurationDeleteMediaPipeline"
    "DeleteMediaPipelineKinesisVideoStreamPoolDeleteMeetingDeleteMessagingStreamingConfigurations"
    "DeletePhoneNumberDeleteProxySessionDeleteRoomDeleteRoomMembershipDeleteSipMediaApplication"
    "DeleteSipRuleDeleteVoiceConnectorDeleteVoiceConnectorEmergencyCallingConfiguration"
    "DeleteVoiceConnectorExternalSystemsConfigurationDeleteVoiceConnectorGroup"
    "DeleteVoiceConnectorOriginationDeleteVoiceConnectorProxy"
    "DeleteVoiceConnectorStreamingConfigurationDeleteVoiceConnectorTermination"
    "DeleteVoiceConnectorTerminationCredentialsDeleteVoiceProfileDeleteVoiceProfileDomain"
    "DeregisterAppInstanceUserEndpointDescribeAppInstanceDescribeAppInstanceAdmin"
    "DescribeAppInstanceBotDescribeAppInstanceUserDescribeAppInstanceUserEndpointDescribeChannel"
    "DescribeChannelBanDescribeChannelFlowDescribeChannelMembership"
    "DescribeChannelMembershipForAppInstanceUserDescribeChannelModeratedByAppInstanceUser"
    "DescribeChannelModeratorDisassociateChannelFlowDisassociatePhoneNumberFromUser"
    "DisassociatePhoneNumbersFromVoiceConnectorDisassociatePhoneNumbersFromVoiceConnectorGroup"
    "DisassociateSigninDelegateGroupsFromAccountDisassociateVoiceConnectorConnect"
    "DisconnectDirectoryGetAccountGetAccountResourceGetAccountSettingsGetAccountWithOpenIdConfig"
    "GetAppInstanceRetentionSettingsGetAppInstanceStreamingConfigurationsGetAttendeeGetBot"
    "GetCDRBucketGetChannelMembershipPreferencesGetChannelMessageGetChannelMessageStatusGetDomain"
    "GetEventsConfigurationGetGlobalSettingsGetMediaCapturePipeline"
    "GetMediaInsightsPipelineConfigurationGetMediaPipelineGetMediaPipelineKinesisVideoStreamPool"
    "GetMeetingGetMeetingDetailGetMessagingSessionEndpointGetMessagingStreamingConfigurations"
    "GetPhoneNumberGetPhoneNumberOrderGetPhoneNumberSettingsGetProxySessionGetRetentionSettings"
    "GetRoomGetSipMediaApplicationGetSipMediaApplicationAlexaSkillConfiguration"
    "GetSipMediaApplicationLoggingConfigurationGetSipRuleGetSpeakerSearchTaskGetTelephonyLimits"
    "GetUserGetUserActivityReportDataGetUserByEmailGetUserSettingsGetVoiceConnector"
    "GetVoiceConnectorEmergencyCallingConfigurationGetVoiceConnectorExternalSystemsConfiguration"
    "GetVoiceConnectorGroupGetVoiceConnectorLoggingConfigurationGetVoiceConnectorOrigination"
    "GetVoiceConnectorProxyGetVoiceConnectorStreamingConfigurationGetVoiceConnectorTermination"
    "GetVoiceConnectorTerminationHealthGetVoiceProfileGetVoiceProfileDomain"
    "GetVoiceToneAnalysisTaskInviteDelegateInviteUsersInviteUsersFromProviderListAccounts"
    "ListAccountUsageReportDataListApiKeysListAppInstanceAdminsListAppInstanceBots"
    "ListAppInstancesListAppInstanceUserEndpointsListAppInstanceUsersListAttendees"
    "ListAttendeeTagsListAvailableVoiceConnectorRegionsListBotsListCallingRegionsListCDRBucket"
    "ListChannelBansListChannelFlowsListChannelMembershipsListChannelMembershipsForAppInstanceUser"
    "ListChannelMessagesListChannelModeratorsListChannelsListChannelsAssociatedWithChannelFlow"
    "ListChannelsModeratedByAppInstanceUserListDelegatesListDirectoriesListDomainsListGroups"
    "ListMediaCapturePipelinesListMediaInsightsPipelineConfigurations"
    "ListMediaPipelineKinesisVideoStreamPoolsListMediaPipelinesListMeetingEventsListMeetings"
    "ListMeetingsReportDataListMeetingTagsListPhoneNumberOrdersListPhoneNumbersListProxySessions"
    "ListRoomMembershipsListRoomsListSipMediaApplicationsListSipRulesListSubChannels"
    "ListSupportedPhoneNumberCountriesListTagsForResourceListUsersListVoiceConnectorGroups"
    "ListVoiceConnectorsListVoiceConnectorTerminationCredentialsListVoiceProfileDomains"
    "ListVoiceProfilesLogoutUserPutAppInstanceRetentionSettings"
    "PutAppInstanceStreamingConfigurationsPutAppInstanceUserExpirationSettings"
    "PutChannelExpirationSettingsPutChannelMembershipPreferencesPutEventsConfiguration"
    "PutMessagingStreamingConfigurationsPutRetentionSettings"
    "PutSipMediaApplicationAlexaSkillConfigurationPutSipMediaApplicationLoggingConfiguration"
    "PutVoiceConnectorEmergencyCallingConfigurationPutVoiceConnectorExternalSystemsConfiguration"
    "PutVoiceConnectorLoggingConfigurationPutVoiceConnectorOriginationPutVoiceConnectorProxy"
    "PutVoiceConnectorStreamingConfigurationPutVoiceConnectorTermination"
    "PutVoiceConnectorTerminationCredentialsRedactChannelMessageRedactConversationMessage"
    "RedactRoomMessageRegenerateSecurityTokenRegisterAppInstanceUserEndpointRenameAccount"
    "RenewDelegateResetAccountResourceResetPersonalPINRestorePhoneNumberRetrieveDataExports"
    "SearchAvailablePhoneNumbersSearchChannelsSendChannelMessageStartDataExport"
    "StartMeetingTranscriptionStartSpeakerSearchTaskStartVoiceToneAnalysisTask"
    "StopMeetingTranscriptionStopSpeakerSearchTaskStopVoiceToneAnalysisTaskSubmitSupportRequest"
    "SuspendUsersTagAttendeeTagMeetingTagResourceUnauthorizeDirectoryUntagAttendeeUntagMeeting"
    "UntagResourceUpdateAccountUpdateAccountOpenIdConfigUpdateAccountResource"
    "UpdateAccountSettingsUpdateAppInstanceUpdateAppInstanceBotUpdateAppInstanceUser"
    "UpdateAppInstanceUserEndpointUpdateAttendeeCapabilitiesUpdateBotUpdateCDRSettings"
    "UpdateChannelUpdateChannelFlowUpdateChannelMessageUpdateChannelReadMarker"
    "UpdateGlobalSettingsUpdateMediaInsightsPipelineConfigurationUpdateMediaInsightsPipelineStatus"
    "UpdateMediaPipelineKinesisVideoStreamPoolUpdatePhoneNumberUpdatePhoneNumberSettings"
    "UpdateProxySessionUpdateRoomUpdateRoomMembershipUpdateSipMediaApplication"
    "UpdateSipMediaApplicationCallUpdateSipRuleUpdateSupportedLicensesUpdateUser"
    "UpdateUserLicensesUpdateUserSettingsUpdateVoiceConnectorUpdateVoiceConnectorGroup"
    "UpdateVoiceProfileUpdateVoiceProfileDomainValidateAccountResourceValidateE911Address"
    /* cleanrooms-ml */
    "CancelTrainedModelCancelTrainedModelInferenceJobCreateAudienceModel"
    "CreateConfiguredAudienceModelCreateConfiguredModelAlgorithm"
    "CreateConfiguredModelAlgorithmAssociationCreateMLInputChannelCreateTrainedModel"
    "CreateTrainingDatasetDeleteAudienceGenerationJobDeleteAudienceModel"
    "DeleteConfiguredAudienceModelDeleteConfiguredAudienceModelPolicyDeleteConfiguredModelAlgorithm"
    "DeleteConfiguredModelAlgorithmAssociationDeleteMLConfigurationDeleteMLInputChannelData"
    "DeleteTrainedModelOutputDeleteTrainingDatasetGetAudienceGenerationJobGetAudienceModel"
    "GetCollaborationConfiguredModelAlgorithmAssociationGetCollaborationMLInputChannel"
    "GetCollaborationTrainedModelGetConfiguredAudienceModelGetConfiguredAudienceModelPolicy"
    "GetConfiguredModelAlgorithmGetConfiguredModelAlgorithmAssociationGetMLConfiguration"
    "GetMLInputChannelGetTrainedModelGetTrainedModelInferenceJobGetTrainingDataset"
    "ListAudienceExportJobsListAudienceGenerationJobsListAudienceModels"
    "ListCollaborationConfiguredModelAlgorithmAssociationsListCollaborationMLInputChannels"
    "ListCollaborationTrainedModelExportJobsListCollaborationTrainedModelInferenceJobs"
    "ListCollaborationTrainedModelsListConfiguredAudienceModels"
    "ListConfiguredModelAlgorithmAssociationsListConfiguredModelAlgorithmsListMLInputChannels"
    "ListTagsForResourceListTrainedModelInferenceJobsListTrainedModelsListTrainedModelVersions"
    "ListTrainingDatasetsPutConfiguredAudienceModelPolicyPutMLConfigurationStartAudienceExportJob"
    "StartAudienceGenerationJobStartTrainedModelExportJobStartTrainedModelInferenceJobTagResource"
    "UnTagResourceUpdateConfiguredAudienceModel"
    /* cleanrooms */
    "BatchGetCollaborationAnalysisTemplateBatchGetSchemaBatchGetSchemaAnalysisRule"
    "CreateAnalysisTemplateCreateCollaborationCreateCollaborationChangeRequest"
    "CreateConfiguredAudienceModelAssociationCreateConfiguredTableCreateConfiguredTableAnalysisRule"
    "CreateConfiguredTableAssociationCreateConfiguredTableAssociationAnalysisRule"
    "CreateIdMappingTableCreateIdNamespaceAssociationCreateIntermediateTable"
    "CreateIntermediateTableAnalysisRuleCreateMembershipCreatePrivacyBudgetTemplate"
    "DeleteAnalysisTemplateDeleteCollaborationDeleteConfiguredAudienceModelAssociation"
    "DeleteConfiguredTableDeleteConfiguredTableAnalysisRuleDeleteConfiguredTableAssociation"
    "DeleteConfiguredTableAssociationAnalysisRuleDeleteIdMappingTableDeleteIdNamespaceAssociation"
    "DeleteIntermediateTableDeleteIntermediateTableAnalysisRuleDeleteMemberDeleteMembership"
    "DeletePrivacyBudgetTemplateDisallowIntermediateTableGetAnalysisLogExportGetAnalysisTemplate"
    "GetCollaborationGetCollaborationAnalysisTemplateGetCollaborationChangeRequest"
    "GetCollaborationConfiguredAudienceModelAssociationGetCollaborationIdNamespaceAssociation"
    "GetCollaborationPrivacyBudgetTemplateGetConfiguredAudienceModelAssociationGetConfiguredTable"
    "GetConfiguredTableAnalysisRuleGetConfiguredTableAssociation"
    "GetConfiguredTableAssociationAnalysisRuleGetIdMappingTableGetIdNamespaceAssociation"
    "GetIntermediateTableGetIntermediateTableAnalysisRuleGetMembershipGetPrivacyBudgetTemplate"
    "GetProtectedJobGetProtectedQueryGetSchemaGetSchemaAnalysisRuleListAnalysisLogExports"
    "ListAnalysisTemplatesListCollaborationAnalysisTemplatesListCollaborationChangeRequests"
    "ListCollaborationConfiguredAudienceModelAssociationsListCollaborationIdNamespaceAssociations"
    "ListCollaborationPrivacyBudgetsListCollaborationPrivacyBudgetTemplatesListCollaborations"
    "ListConfiguredAudienceModelAssociationsListConfiguredTableAssociationsListConfiguredTables"
    "ListIdMappingTablesListIdNamespaceAssociationsListIntermediateTables"
    "ListIntermediateTableVersionsListMembersListMembershipsListPrivacyBudgets"
    "ListPrivacyBudgetTemplatesListProtectedJobsListProtectedQueriesListSchemas"
    "ListTagsForResourcePassCollaborationPassMembershipPopulateIdMappingTable"
    "PopulateIntermediateTablePreviewPrivacyImpactStartAnalysisLogExportStartProtectedJob"
    "StartProtectedQueryTagResourceUntagResourceUpdateAnalysisTemplateUpdateCollaboration"
    "UpdateCollaborationChangeRequestUpdateConfiguredAudienceModelAssociationUpdateConfiguredTable"
    "UpdateConfiguredTableAllowedColumnsUpdateConfiguredTableAnalysisRule"
    "UpdateConfiguredTableAssociationUpdateConfiguredTableAssociationAnalysisRule"
    "UpdateConfiguredTableReferenceUpdateIdMappingTableUpdateIdNamespaceAssociation"
    "UpdateIntermediateTableUpdateIntermediateTableAnalysisRuleUpdateMembership"
    "UpdatePrivacyBudgetTemplateUpdateProtectedJobUpdateProtectedQuery"
    /* cloud9 */
    "ActivateEC2RemoteCreateEnvironmentEC2CreateEnvironmentMembershipCreateEnvironmentSSH"
    "CreateEnvironmentTokenDeleteEnvironmentDeleteEnvironmentMembershipDescribeEC2Remote"
    "DescribeEnvironmentMembershipsDescribeEnvironmentsDescribeEnvironmentStatusDescribeSSHRemote"
    "GetEnvironmentConfigGetEnvironmentSettingsGetMembershipSettingsGetMigrationExperiences"
    "GetUserPublicKeyGetUserSettingsListEnvironmentsListTagsForResource"
    "ModifyTemporaryCredentialsOnEnvironmentEC2TagResourceUntagResourceUpdateEnvironment"
    "UpdateEnvironmentMembershipUpdateEnvironmentSettingsUpdateMembershipSettingsUpdateSSHRemote"
    "UpdateUserSettings"
    /* clouddirectory */
    "AddFacetToObjectApplySchemaAttachObjectAttachPolicyAttachToIndexAttachTypedLinkBatchRead"
    "BatchWriteCreateDirectoryCreateFacetCreateIndexCreateObjectCreateSchema"
    "CreateTypedLinkFacetDeleteDirectoryDeleteFacetDeleteObjectDeleteSchemaDeleteTypedLinkFacet"
    "DetachFromIndexDetachObjectDetachPolicyDetachTypedLinkDisableDirectoryEnableDirectory"
    "GetAppliedSchemaVersionGetDirectoryGetFacetGetLinkAttributesGetObjectAttributes"
    "GetObjectInformationGetSchemaAsJsonGetTypedLinkFacetInformationListAppliedSchemaArns"
    "ListAttachedIndicesListDevelopmentSchemaArnsListDirectoriesListFacetAttributesListFacetNames"
    "ListIncomingTypedLinksListIndexListManagedSchemaArnsListObjectAttributesListObjectChildren"
    "ListObjectParentPathsListObjectParentsListObjectPoliciesListOutgoingTypedLinks"
    "ListPolicyAttachmentsListPublishedSchemaArnsListTagsForResourceListTypedLinkFacetAttributes"
    "ListTypedLinkFacetNamesLookupPolicyPublishSchemaPutSchemaFromJsonRemoveFacetFromObject"
    "TagResourceUntagResourceUpdateFacetUpdateLinkAttributesUpdateObjectAttributesUpdateSchema"
    "UpdateTypedLinkFacetUpgradeAppliedSchemaUpgradePublishedSchema"
    /* cloudformation */
    "ActivateOrganizationsAccessActivateTypeBatchDescribeTypeConfigurationsCancelResourceRequest"
    "CancelUpdateStackContinueUpdateRollbackCreateChangeSetCreateGeneratedTemplateCreateResource"
    "CreateStackCreateStackInstancesCreateStackRefactorCreateStackSetCreateUploadBucket"
    "DeactivateOrganizationsAccessDeactivateTypeDeleteChangeSetDeleteGeneratedTemplate"
    "DeleteResourceDeleteStackDeleteStackInstancesDeleteStackSetDeregisterType"
    "DescribeAccountLimitsDescribeChangeSetDescribeChangeSetHooksDescribeEvents"
    "DescribeGeneratedTemplateDescribeOrganizationsAccessDescribePublisherDescribeResourceScan"
    "DescribeStackDriftDetectionStatusDescribeStackEventsDescribeStackInstance"
    "DescribeStackRefactorDescribeStackResourceDescribeStackResourceDriftsDescribeStackResources"
    "DescribeStacksDescribeStackSetDescribeStackSetOperationDescribeTypeDescribeTypeRegistration"
    "DetectStackDriftDetectStackResourceDriftDetectStackSetDriftEstimateTemplateCost"
    "ExecuteChangeSetExecuteStackRefactorGetGeneratedTemplateGetHookResultGetResource"
    "GetResourceRequestStatusGetStackPolicyGetTemplateGetTemplateSummaryImportStacksToStackSet"
    "ListAllHookResultsListChangeSetsListExportsListGeneratedTemplatesListHookResultsListImports"
    "ListResourceRequestsListResourcesListResourceScanRelatedResourcesListResourceScanResources"
    "ListResourceScansListStackInstanceResourceDriftsListStackInstancesListStackRefactorActions"
    "ListStackRefactorsListStackResourcesListStacksListStackSetAutoDeploymentTargets"
    "ListStackSetOperationResultsListStackSetOperationsListStackSetsListTypeRegistrations"
    "ListTypesListTypeVersionsPublishTypeRecordHandlerProgressRegisterPublisherRegisterType"
    "RollbackStackSetStackPolicySetTypeConfigurationSetTypeDefaultVersionSignalResource"
    "StartResourceScanStopStackSetOperationTagResourceTestTypeUntagResource"
    "UpdateGeneratedTemplateUpdateResourceUpdateStackUpdateStackInstancesUpdateStackSet"
    "UpdateTerminationProtectionValidateTemplate"
    /* cloudfront-keyvaluestore */
    "DeleteKeyDescribeKeyValueStoreGetKeyListKeysPutKeyUpdateKeys"
    /* cloudfront */
    "AllowVendedLogDeliveryForResourceAssociateAliasAssociateDistributionTenantWebACL"
    "AssociateDistributionWebACLCopyDistributionCreateAnycastIpListCreateCachePolicy"
    "CreateCloudFrontOriginAccessIdentityCreateConnectionFunctionCreateConnectionGroup"
    "CreateContinuousDeploymentPolicyCreateDistributionCreateDistributionTenant"
    "CreateFieldLevelEncryptionConfigCreateFieldLevelEncryptionProfileCreateFunction"
    "CreateInvalidationCreateInvalidationForDistributionTenantCreateKeyGroupCreateKeyValueStore"
    "CreateMonitoringSubscriptionCreateOriginAccessControlCreateOriginRequestPolicyCreatePublicKey"
    "CreateRealtimeLogConfigCreateResponseHeadersPolicyCreateSavingsPlan"
    "CreateStreamingDistributionCreateStreamingDistributionWithTagsCreateTrustStoreCreateVpcOrigin"
    "DeleteAnycastIpListDeleteCachePolicyDeleteCloudFrontOriginAccessIdentity"
    "DeleteConnectionFunctionDeleteConnectionGroupDeleteContinuousDeploymentPolicy"
    "DeleteDistributionDeleteDistributionTenantDeleteFieldLevelEncryptionConfig"
    "DeleteFieldLevelEncryptionProfileDeleteFunctionDeleteKeyGroupDeleteKeyValueStore"
    "DeleteMonitoringSubscriptionDeleteOriginAccessControlDeleteOriginRequestPolicyDeletePublicKey"
    "DeleteRealtimeLogConfigDeleteResourcePolicyDeleteResponseHeadersPolicy"
    "DeleteStreamingDistributionDeleteTrustStoreDeleteVpcOriginDescribeConnectionFunction"
    "DescribeFunctionDescribeKeyValueStoreDisassociateDistributionTenantWebACL"
    "DisassociateDistributionWebACLGetAnycastIpListGetCachePolicyGetCachePolicyConfig"
    "GetCloudFrontOriginAccessIdentityGetCloudFrontOriginAccessIdentityConfigGetConnectionFunction"
    "GetConnectionGroupGetConnectionGroupByRoutingEndpointGetContinuousDeploymentPolicy"
    "GetContinuousDeploymentPolicyConfigGetDistributionGetDistributionConfigGetDistributionTenant"
    "GetDistributionTenantByDomainGetFieldLevelEncryptionGetFieldLevelEncryptionConfig"
    "GetFieldLevelEncryptionProfileGetFieldLevelEncryptionProfileConfigGetFunctionGetInvalidation"
    "GetInvalidationForDistributionTenantGetKeyGroupGetKeyGroupConfigGetManagedCertificateDetails"
    "GetMonitoringSubscriptionGetOriginAccessControlGetOriginAccessControlConfig"
    "GetOriginRequestPolicyGetOriginRequestPolicyConfigGetPublicKeyGetPublicKeyConfig"
    "GetRealtimeLogConfigGetResourcePolicyGetResponseHeadersPolicyGetResponseHeadersPolicyConfig"
    "GetSavingsPlanGetStreamingDistributionGetStreamingDistributionConfigGetTrustStore"
    "GetVpcOriginListAnycastIpListsListCachePoliciesListCloudFrontOriginAccessIdentities"
    "ListConflictingAliasesListConnectionFunctionsListConnectionGroups"
    "ListContinuousDeploymentPoliciesListDistributionsListDistributionsByAnycastIpListId"
    "ListDistributionsByCachePolicyIdListDistributionsByConnectionFunction"
    "ListDistributionsByConnectionModeListDistributionsByKeyGroupListDistributionsByLambdaFunction"
    "ListDistributionsByOriginRequestPolicyIdListDistributionsByRealtimeLogConfig"
    "ListDistributionsByResponseHeadersPolicyIdListDistributionsByTrustStore"
    "ListDistributionsByVpcOriginIdListDistributionsByWebACLIdListDistributionTenants"
    "ListDistributionTenantsByCustomizationListDomainConflictsListFieldLevelEncryptionConfigs"
    "ListFieldLevelEncryptionProfilesListFunctionsListInvalidations"
    "ListInvalidationsForDistributionTenantListKeyGroupsListKeyValueStoresListOriginAccessControls"
    "ListOriginRequestPoliciesListPublicKeysListRateCardsListRealtimeLogConfigs"
    "ListResponseHeadersPoliciesListSavingsPlansListStreamingDistributionsListTagsForResource"
    "ListTrustStoresListUsagesListVpcOriginsPublishConnectionFunctionPublishFunction"
    "PutResourcePolicyTagResourceTestConnectionFunctionTestFunctionUntagResource"
    "UpdateAnycastIpListUpdateCachePolicyUpdateCloudFrontOriginAccessIdentity"
    "UpdateConnectionFunctionUpdateConnectionGroupUpdateContinuousDeploymentPolicy"
    "UpdateDistributionUpdateDistributionTenantUpdateDistributionWithStagingConfig"
    "UpdateDomainAssociationUpdateFieldLevelEncryptionConfigUpdateFieldLevelEncryptionProfile"
    "UpdateFunctionUpdateKeyGroupUpdateKeyValueStoreUpdateOriginAccessControl"
    "UpdateOriginRequestPolicyUpdatePublicKeyUpdateRealtimeLogConfigUpdateResponseHeadersPolicy"
    "UpdateSavingsPlanUpdateStreamingDistributionUpdateTrustStoreUpdateVpcOrigin"
    "VerifyDnsConfiguration"
    /* cloudhsm */
    "CopyBackupToRegionCreateClusterCreateHsmDeleteBackupDeleteClusterDeleteHsm"
    "DeleteResourcePolicyDescribeBackupsDescribeClustersGetResourcePolicyInitializeCluster"
    "ListTagsModifyBackupAttributesModifyClusterPutResourcePolicyRestoreBackupTagResource"
    "UntagResource"
    /* cloudsearch */
    "AddTagsBuildSuggestersCreateDomainDefineAnalysisSchemeDefineExpressionDefineIndexField"
    "DefineSuggesterDeleteAnalysisSchemeDeleteDomainDeleteExpressionDeleteIndexField"
    "DeleteSuggesterDescribeAnalysisSchemesDescribeAvailabilityOptions"
    "DescribeDomainEndpointOptionsDescribeDomainsDescribeExpressionsDescribeIndexFields"
    "DescribeScalingParametersDescribeServiceAccessPoliciesDescribeSuggestersdocument"
    "IndexDocumentsListDomainNamesListTagsRemoveTagssearchsuggestUpdateAvailabilityOptions"
    "UpdateDomainEndpointOptionsUpdateScalingParametersUpdateServiceAccessPolicies"
    /* cloudshell */
    "ApproveCommandCreateEnvironmentCreateSessionDeleteEnvironmentDescribeEnvironments"
    "GetEnvironmentStatusGetFileDownloadUrlsGetFileUploadUrlsPutCredentialsStartEnvironment"
    "StopEnvironment"
    /* cloudtrail-data */
    "PutAuditEvents"
    /* cloudtrail */
    "AddTagsCancelQueryCreateChannelCreateDashboardCreateEventDataStore"
    "CreateServiceLinkedChannelCreateTrailDeleteChannelDeleteDashboardDeleteEventDataStore"
    "DeleteResourcePolicyDeleteServiceLinkedChannelDeleteTrailDeregisterOrganizationDelegatedAdmin"
    "DescribeQueryDescribeTrailsDisableFederationEnableFederationGenerateQuery"
    "GenerateQueryResultsSummaryGetChannelGetDashboardGetEventConfigurationGetEventDataStore"
    "GetEventDataStoreDataGetEventSelectorsGetImportGetInsightSelectorsGetQueryResults"
    "GetResourcePolicyGetServiceLinkedChannelGetTrailGetTrailStatusListChannelsListDashboards"
    "ListEventDataStoresListImportFailuresListImportsListInsightsDataListPublicKeysListQueries"
    "ListServiceLinkedChannelsListTagsListTrailsLookupEventsPutEventConfiguration"
    "PutEventSelectorsPutInsightSelectorsPutResourcePolicyRegisterOrganizationDelegatedAdmin"
    "RemoveTagsRestoreEventDataStoreSearchSampleQueriesStartDashboardRefresh"
    "StartEventDataStoreIngestionStartImportStartLoggingStartQueryStopEventDataStoreIngestion"
    "StopImportStopLoggingUpdateChannelUpdateDashboardUpdateEventDataStore"
    "UpdateServiceLinkedChannelUpdateTrail"
    /* cloudwatch */
    "AssumeAccessProfileBatchGetServiceLevelIndicatorReport"
    "BatchGetServiceLevelObjectiveBudgetReportCallWithBearerTokenCreateAccessGrant"
    "CreateAccessProfileCreateAlertCreateDomainCreateDomainAccessGrantForOrganization"
    "CreateDomainForOrganizationCreateIngestionEndpointCreateIntegrationCreateOmniDashboard"
    "CreateOmniThreadCreateOneTimeDeepLinkCodeCreateServiceLevelObjectiveCreateSpaceCreateView"
    "DeleteAccessGrantDeleteAccessProfileDeleteAlarmMuteRuleDeleteAlarmsDeleteAlert"
    "DeleteAnomalyDetectorDeleteDashboardsDeleteDomainDeleteDomainAccessGrantForOrganization"
    "DeleteDomainForOrganizationDeleteIngestionEndpointDeleteInsightRulesDeleteIntegration"
    "DeleteMetricStreamDeleteOmniDashboardDeleteOmniThreadDeletePipelineRule"
    "DeleteServiceLevelObjectiveDeleteSpaceDeleteViewDescribeAlarmHistoryDescribeAlarms"
    "DescribeAlarmsForMetricDescribeAnomalyDetectorsDescribeInsightRulesDisableAlarmActions"
    "DisableInsightRulesEnableAlarmActionsEnableInsightRulesEnableTopologyDiscoveryGenerateQuery"
    "GenerateQueryResultsSummaryGetAccessGrantGetAccessProfileGetAgentGraphGetAlarmMuteRule"
    "GetAlertGetContextGraphGetDashboardGetDatasetGetDomainGetDomainAccessGrantForOrganization"
    "GetDomainForOrganizationGetIngestionEndpointGetInsightRuleReportGetIntegration"
    "GetIntelligenceConfigurationGetMetricDataGetMetricStatisticsGetMetricStream"
    "GetMetricWidgetImageGetOmniDashboardGetOmniThreadGetOTelEnrichmentGetPreferencesGetRecords"
    "GetServiceGetServiceDataGetServiceLevelObjectiveGetSpaceGetSpaceCredentials"
    "GetSpaceCredentialsForOrganizationGetTelemetryQueryResultsGetTopologyDiscoveryStatus"
    "GetTopologyMapGetViewInvokeIntegrationLinkListAccessGrantsListAccessProfiles"
    "ListAlarmMuteRulesListAlertContributorsListAlertsListDashboards"
    "ListDomainAccessGrantsForOrganizationListDomainsListEntitiesForMetricListIngestionEndpoints"
    "ListIntegrationsListManagedInsightRulesListMetricsListMetricStreamsListOmniDashboards"
    "ListOmniThreadsListServiceLevelObjectivesListServicesListSpaceAccessListSpaces"
    "ListSpacesForOrganizationListTagsForResourceListTelemetryFieldsListTelemetryQuerySessions"
    "ListViewsPutAlarmMuteRulePutAnomalyDetectorPutCompositeAlarmPutDashboardPutInsightRule"
    "PutIntelligenceConfigurationPutLogAlarmPutManagedInsightRulesPutMetricAlarmPutMetricData"
    "PutMetricStreamPutPipelineRuleQueryTracesSearchPrincipalsSetAlarmStateStartMetricStreams"
    "StartOmniThreadSessionStartOTelEnrichmentStartTelemetryQueryStartTelemetryQuerySession"
    "StopMetricStreamsStopOTelEnrichmentStopTelemetryQueryStopTelemetryQuerySessionSubmitFeedback"
    "TagResourceUntagResourceUpdateAccessProfileUpdateAlertUpdateDomain"
    "UpdateDomainForOrganizationUpdateIngestionEndpointUpdateIntegrationUpdateOmniDashboard"
    "UpdateOmniThreadUpdatePreferencesUpdateServiceLevelObjectiveUpdateSpaceUpdateView"
    /* codeartifact */
    "AssociateExternalConnectionAssociateWithDownstreamRepositoryCopyPackageVersionsCreateDomain"
    "CreatePackageGroupCreateRepositoryDeleteDomainDeleteDomainPermissionsPolicyDeletePackage"
    "DeletePackageGroupDeletePackageVersionsDeleteRepositoryDeleteRepositoryPermissionsPolicy"
    "DescribeDomainDescribePackageDescribePackageGroupDescribePackageVersionDescribeRepository"
    "DisassociateExternalConnectionDisposePackageVersionsGetAssociatedPackageGroup"
    "GetAuthorizationTokenGetDomainPermissionsPolicyGetPackageVersionAssetGetPackageVersionReadme"
    "GetRepositoryEndpointGetRepositoryPermissionsPolicyListAllowedRepositoriesForGroup"
    "ListAssociatedPackagesListDomainsListPackageGroupsListPackagesListPackageVersionAssets"
    "ListPackageVersionDependenciesListPackageVersionsListRepositoriesListRepositoriesInDomain"
    "ListSubPackageGroupsListTagsForResourcePublishPackageVersionPutDomainPermissionsPolicy"
    "PutPackageMetadataPutPackageOriginConfigurationPutRepositoryPermissionsPolicy"
    "ReadFromRepositoryTagResourceUntagResourceUpdatePackageGroup"
    "UpdatePackageGroupOriginConfigurationUpdatePackageVersionsStatusUpdateRepository"
    /* codebuild */
    "BatchDeleteBuildsBatchGetBuildBatchesBatchGetBuildsBatchGetCommandExecutionsBatchGetFleets"
    "BatchGetProjectsBatchGetReportGroupsBatchGetReportsBatchGetSandboxesBatchPutCodeCoverages"
    "BatchPutTestCasesCreateFleetCreateProjectCreateReportCreateReportGroupCreateWebhook"
    "DeleteBuildBatchDeleteFleetDeleteOAuthTokenDeleteProjectDeleteReportDeleteReportGroup"
    "DeleteResourcePolicyDeleteSourceCredentialsDeleteWebhookDescribeCodeCoverages"
    "DescribeTestCasesGetReportGroupTrendGetResourcePolicyImportSourceCredentials"
    "InvalidateProjectCacheListBuildBatchesListBuildBatchesForProjectListBuilds"
    "ListBuildsForProjectListCommandExecutionsForSandboxListConnectedOAuthAccounts"
    "ListCuratedEnvironmentImagesListFleetsListProjectsListReportGroupsListReports"
    "ListReportsForReportGroupListRepositoriesListSandboxesListSandboxesForProject"
    "ListSharedProjectsListSharedReportGroupsListSourceCredentialsPersistOAuthToken"
    "PutResourcePolicyRetryBuildRetryBuildBatchStartBuildStartBuildBatchStartCommandExecution"
    "StartSandboxStartSandboxConnectionStopBuildStopBuildBatchStopSandboxUpdateFleet"
    "UpdateProjectUpdateProjectVisibilityUpdateReportUpdateReportGroupUpdateWebhook"
    /* codecatalyst */
    "AcceptConnectionAssociateIamRoleToConnectionAssociateIdentityCenterApplicationToSpace"
    "AssociateIdentityToIdentityCenterApplicationBatchAssociateIdentitiesToIdentityCenterApplication"
    "BatchDisassociateIdentitiesFromIdentityCenterApplicationCreateIdentityCenterApplication"
    "CreateSpaceCreateSpaceAdminRoleAssignmentDeleteConnectionDeleteIdentityCenterApplication"
    "DisassociateIamRoleFromConnectionDisassociateIdentityCenterApplicationFromSpace"
    "DisassociateIdentityFromIdentityCenterApplicationGetBillingAuthorizationGetConnection"
    "GetIdentityCenterApplicationGetPendingConnectionListConnectionsListIamRolesForConnection"
    "ListIdentityCenterApplicationsListIdentityCenterApplicationsForSpace"
    "ListSpacesForIdentityCenterApplicationListTagsForResourcePutBillingAuthorization"
    "RejectConnectionSynchronizeIdentityCenterApplicationTagResourceUntagResource"
    "UpdateIdentityCenterApplication"
    /* codecommit */
    "AssociateApprovalRuleTemplateWithRepositoryBatchAssociateApprovalRuleTemplateWithRepositories"
    "BatchDescribeMergeConflictsBatchDisassociateApprovalRuleTemplateFromRepositories"
    "BatchGetCommitsBatchGetPullRequestsBatchGetRepositoriesCancelUploadArchive"
    "CreateApprovalRuleTemplateCreateBranchCreateCommitCreatePullRequest"
    "CreatePullRequestApprovalRuleCreateRepositoryCreateUnreferencedMergeCommit"
    "DeleteApprovalRuleTemplateDeleteBranchDeleteCommentContentDeleteFile"
    "DeletePullRequestApprovalRuleDeleteRepositoryDescribeMergeConflictsDescribePullRequestEvents"
    "DisassociateApprovalRuleTemplateFromRepositoryEvaluatePullRequestApprovalRules"
    "GetApprovalRuleTemplateGetBlobGetBlobDifferencesGetBranchGetCommentGetCommentReactions"
    "GetCommentsForComparedCommitGetCommentsForPullRequestGetCommitGetCommitHistory"
    "GetCommitsFromMergeBaseGetDifferencesGetFileGetFolderGetMergeCommitGetMergeConflicts"
    "GetMergeOptionsGetObjectIdentifierGetPullRequestGetPullRequestApprovalStates"
    "GetPullRequestOverrideStateGetReferencesGetRepositoryGetRepositoryTriggersGetTree"
    "GetUploadArchiveStatusGitPullGitPushListApprovalRuleTemplates"
    "ListAssociatedApprovalRuleTemplatesForRepositoryListBranchesListFileCommitHistory"
    "ListPullRequestsListRepositoriesListRepositoriesForApprovalRuleTemplateListTagsForResource"
    "MergeBranchesByFastForwardMergeBranchesBySquashMergeBranchesByThreeWay"
    "MergePullRequestByFastForwardMergePullRequestBySquashMergePullRequestByThreeWay"
    "OverridePullRequestApprovalRulesPostCommentForComparedCommitPostCommentForPullRequest"
    "PostCommentReplyPutCommentReactionPutFilePutRepositoryTriggersTagResource"
    "TestRepositoryTriggersUntagResourceUpdateApprovalRuleTemplateContent"
    "UpdateApprovalRuleTemplateDescriptionUpdateApprovalRuleTemplateNameUpdateComment"
    "UpdateDefaultBranchUpdatePullRequestApprovalRuleContentUpdatePullRequestApprovalState"
    "UpdatePullRequestDescriptionUpdatePullRequestStatusUpdatePullRequestTitle"
    "UpdateRepositoryDescriptionUpdateRepositoryEncryptionKeyUpdateRepositoryNameUploadArchive"
    /* codeconnections */
    "CreateConnectionCreateHostCreateRepositoryLinkCreateSyncConfigurationDeleteConnection"
    "DeleteHostDeleteRepositoryLinkDeleteSyncConfigurationGetConnectionGetConnectionTokenGetHost"
    "GetIndividualAccessTokenGetInstallationUrlGetRepositoryLinkGetRepositorySyncStatus"
    "GetResourceSyncStatusGetSyncBlockerSummaryGetSyncConfigurationListConnectionsListHosts"
    "ListInstallationTargetsListRepositoryLinksListRepositorySyncDefinitionsListSyncConfigurations"
    "ListTagsForResourcePassConnectionPassRepositoryRegisterAppCodeStartAppRegistrationHandshake"
    "StartOAuthHandshakeTagResourceUntagResourceUpdateConnectionInstallationUpdateHost"
    "UpdateRepositoryLinkUpdateSyncBlockerUpdateSyncConfigurationUseConnection"
    /* codedeploy-commands-secure */
    "GetDeploymentSpecificationPollHostCommandPutHostCommandAcknowledgementPutHostCommandComplete"
    /* codedeploy */
    "AddTagsToOnPremisesInstancesBatchGetApplicationRevisionsBatchGetApplications"
    "BatchGetDeploymentGroupsBatchGetDeploymentInstancesBatchGetDeployments"
    "BatchGetDeploymentTargetsBatchGetOnPremisesInstancesContinueDeploymentCreateApplication"
    "CreateCloudFormationDeploymentCreateDeploymentCreateDeploymentConfigCreateDeploymentGroup"
    "DeleteApplicationDeleteDeploymentConfigDeleteDeploymentGroupDeleteGitHubAccountToken"
    "DeleteResourcesByExternalIdDeregisterOnPremisesInstanceGetApplicationGetApplicationRevision"
    "GetDeploymentGetDeploymentConfigGetDeploymentGroupGetDeploymentInstanceGetDeploymentTarget"
    "GetOnPremisesInstanceListApplicationRevisionsListApplicationsListDeploymentConfigs"
    "ListDeploymentGroupsListDeploymentInstancesListDeploymentsListDeploymentTargets"
    "ListGitHubAccountTokenNamesListOnPremisesInstancesListTagsForResource"
    "PutLifecycleEventHookExecutionStatusRegisterApplicationRevisionRegisterOnPremisesInstance"
    "RemoveTagsFromOnPremisesInstancesSkipWaitTimeForInstanceTerminationStopDeploymentTagResource"
    "UntagResourceUpdateApplicationUpdateDeploymentGroup"
    /* codeguru-profiler */
    "AddNotificationChannelsBatchGetFrameMetricDataConfigureAgentCreateProfilingGroup"
    "DeleteProfilingGroupDescribeProfilingGroupGetFindingsReportAccountSummary"
    "GetNotificationConfigurationGetPolicyGetProfileGetRecommendationsListFindingsReports"
    "ListProfileTimesListProfilingGroupsListTagsForResourcePostAgentProfilePutPermission"
    "RemoveNotificationChannelRemovePermissionSubmitFeedbackTagResourceUntagResource"
    "UpdateProfilingGroup"
    /* codeguru-reviewer */
    "AssociateRepositoryCreateCodeReviewCreateConnectionTokenDescribeCodeReview"
    "DescribeRecommendationFeedbackDescribeRepositoryAssociationDisassociateRepository"
    "GetMetricsDataListCodeReviewsListRecommendationFeedbackListRecommendations"
    "ListRepositoryAssociationsListTagsForResourceListThirdPartyRepositories"
    "PutRecommendationFeedbackTagResourceUnTagResource"
    /* codeguru-security */
    "BatchGetFindingsCreateScanCreateUploadUrlDeleteScansByCategoryGetAccountConfiguration"
    "GetFindingsGetMetricsSummaryGetScanListFindingsListFindingsMetricsListScans"
    "ListTagsForResourceTagResourceUntagResourceUpdateAccountConfiguration"
    /* codeguru */
    "GetCodeGuruFreeTrialSummary"
    /* codepipeline */
    "AcknowledgeJobAcknowledgeThirdPartyJobCreateCustomActionTypeCreatePipeline"
    "DeleteCustomActionTypeDeletePipelineDeleteWebhookDeregisterWebhookWithThirdParty"
    "DisableStageTransitionEnableStageTransitionGetActionTypeGetJobDetailsGetPipeline"
    "GetPipelineExecutionGetPipelineStateGetThirdPartyJobDetailsListActionExecutions"
    "ListActionTypesListDeployActionExecutionTargetsListPipelineExecutionsListPipelines"
    "ListRuleExecutionsListRuleTypesListTagsForResourceListWebhooksOverrideStageCondition"
    "PollForJobsPollForThirdPartyJobsPutActionRevisionPutApprovalResultPutJobFailureResult"
    "PutJobSuccessResultPutThirdPartyJobFailureResultPutThirdPartyJobSuccessResultPutWebhook"
    "RegisterWebhookWithThirdPartyRetryStageExecutionRollbackStageStartPipelineExecution"
    "StopPipelineExecutionTagResourceUntagResourceUpdateActionTypeUpdatePipeline"
    /* codestar-connections */
    "CreateConnectionCreateHostCreateRepositoryLinkCreateSyncConfigurationDeleteConnection"
    "DeleteHostDeleteRepositoryLinkDeleteSyncConfigurationGetConnectionGetConnectionTokenGetHost"
    "GetIndividualAccessTokenGetInstallationUrlGetRepositoryLinkGetRepositorySyncStatus"
    "GetResourceSyncStatusGetSyncBlockerSummaryGetSyncConfigurationListConnectionsListHosts"
    "ListInstallationTargetsListRepositoryLinksListRepositorySyncDefinitionsListSyncConfigurations"
    "ListTagsForResourcePassConnectionPassRepositoryRegisterAppCodeStartAppRegistrationHandshake"
    "StartOAuthHandshakeTagResourceUntagResourceUpdateConnectionInstallationUpdateHost"
    "UpdateRepositoryLinkUpdateSyncBlockerUpdateSyncConfigurationUseConnection"
    /* codestar-notifications */
    "CreateNotificationRuleDeleteNotificationRuleDeleteTargetDescribeNotificationRule"
    "ListEventTypesListNotificationRulesListTagsForResourceListTargetsSubscribeTagResource"
    "UnsubscribeUntagResourceUpdateNotificationRule"
    /* codestar */
    "AssociateTeamMemberCreateProjectCreateUserProfileDeleteExtendedAccessDeleteProject"
    "DeleteUserProfileDescribeProjectDescribeUserProfileDisassociateTeamMemberGetExtendedAccess"
    "ListProjectsListResourcesListTagsForProjectListTeamMembersListUserProfilesPutExtendedAccess"
    "TagProjectUntagProjectUpdateProjectUpdateTeamMemberUpdateUserProfileVerifyServiceRole"
    /* codewhisperer */
    "AllowVendedLogDeliveryForResourceAssociateCustomizationPermissionCreateCustomization"
    "CreateProfileDeleteCustomizationDeleteProfileDisassociateCustomizationPermission"
    "GenerateRecommendationsGetCustomizationListCustomizationPermissionsListCustomizations"
    "ListCustomizationVersionsListProfilesListTagsForResourceTagResourceUntagResource"
    "UpdateCustomizationUpdateProfile"
    /* cognito-identity */
    "CreateIdentityPoolDeleteIdentitiesDeleteIdentityPoolDescribeIdentityDescribeIdentityPool"
    "GetCredentialsForIdentityGetIdGetIdentityPoolAnalyticsGetIdentityPoolDailyAnalytics"
    "GetIdentityPoolRolesGetIdentityProviderDailyAnalyticsGetOpenIdToken"
    "GetOpenIdTokenForDeveloperIdentityGetPrincipalTagAttributeMapListIdentitiesListIdentityPools"
    "ListTagsForResourceLookupDeveloperIdentityMergeDeveloperIdentitiesSetIdentityPoolRoles"
    "SetPrincipalTagAttributeMapTagResourceUnlinkDeveloperIdentityUnlinkIdentityUntagResource"
    "UpdateIdentityPool"
    /* cognito-idp */
    "AddCustomAttributesAddUserPoolClientSecretAdminAddUserToGroupAdminConfirmSignUp"
    "AdminCreateUserAdminDeleteSoftwareTokenAdminDeleteUserAdminDeleteUserAttributes"
    "AdminDisableProviderForUserAdminDisableUserAdminEnableUserAdminForgetDeviceAdminGetDevice"
    "AdminGetUserAdminGetUserAuthFactorsAdminInitiateAuthAdminLinkProviderForUserAdminListDevices"
    "AdminListGroupsForUserAdminListUserAuthEventsAdminRemoveUserFromGroupAdminResetUserPassword"
    "AdminRespondToAuthChallengeAdminSetUserMFAPreferenceAdminSetUserPasswordAdminSetUserSettings"
    "AdminUpdateAuthEventFeedbackAdminUpdateDeviceStatusAdminUpdateUserAttributes"
    "AdminUserGlobalSignOutAssociateSoftwareTokenAssociateWebACLChangePasswordConfirmDevice"
    "ConfirmForgotPasswordConfirmSignUpCreateGroupCreateIdentityProvider"
    "CreateManagedLoginBrandingCreateResourceServerCreateTermsCreateUserImportJobCreateUserPool"
    "CreateUserPoolClientCreateUserPoolDomainCreateUserPoolReplicaDeleteGroup"
    "DeleteIdentityProviderDeleteManagedLoginBrandingDeleteResourceServerDeleteTermsDeleteUser"
    "DeleteUserAttributesDeleteUserPoolDeleteUserPoolClientDeleteUserPoolClientSecret"
    "DeleteUserPoolDomainDeleteUserPoolReplicaDescribeIdentityProviderDescribeManagedLoginBranding"
    "DescribeManagedLoginBrandingByClientDescribeResourceServerDescribeRiskConfiguration"
    "DescribeTermsDescribeUserImportJobDescribeUserPoolDescribeUserPoolClient"
    "DescribeUserPoolDomainDisassociateWebACLForgetDeviceForgotPasswordGetCSVHeaderGetDevice"
    "GetGroupGetIdentityProviderByIdentifierGetLogDeliveryConfigurationGetProvisionedLimit"
    "GetSigningCertificateGetTokensFromRefreshTokenGetUICustomizationGetUser"
    "GetUserAttributeVerificationCodeGetUserPoolMfaConfigGetWebACLForResourceGlobalSignOut"
    "InitiateAuthListDevicesListGroupsListIdentityProvidersListResourceServers"
    "ListResourcesForWebACLListTagsForResourceListTermsListUserImportJobsListUserPoolClients"
    "ListUserPoolClientSecretsListUserPoolReplicasListUserPoolsListUsersListUsersInGroup"
    "ResendConfirmationCodeRespondToAuthChallengeRevokeTokenSetLogDeliveryConfiguration"
    "SetRiskConfigurationSetUICustomizationSetUserMFAPreferenceSetUserPoolMfaConfig"
    "SetUserSettingsSignUpStartUserImportJobStopUserImportJobTagResourceUntagResource"
    "UpdateAuthEventFeedbackUpdateDeviceStatusUpdateGroupUpdateIdentityProvider"
    "UpdateManagedLoginBrandingUpdateProvisionedLimitUpdateResourceServerUpdateTerms"
    "UpdateUserAttributesUpdateUserPoolUpdateUserPoolClientUpdateUserPoolDomain"
    "UpdateUserPoolReplicaVerifySoftwareTokenVerifyUserAttribute"
    /* cognito-sync */
    "BulkPublishDeleteDatasetDescribeDatasetDescribeIdentityPoolUsageDescribeIdentityUsage"
    "GetBulkPublishDetailsGetCognitoEventsGetIdentityPoolConfigurationListDatasets"
    "ListIdentityPoolUsageListRecordsQueryRecordsRegisterDeviceSetCognitoEvents"
    "SetDatasetConfigurationSetIdentityPoolConfigurationSubscribeToDatasetUnsubscribeFromDataset"
    "UpdateRecords"
    /* comprehend */
    "BatchDetectDominantLanguageBatchDetectEntitiesBatchDetectKeyPhrasesBatchDetectSentiment"
    "BatchDetectSyntaxBatchDetectTargetedSentimentClassifyDocumentContainsPiiEntities"
    "CreateDatasetCreateDocumentClassifierCreateEndpointCreateEntityRecognizerCreateFlywheel"
    "DeleteDocumentClassifierDeleteEndpointDeleteEntityRecognizerDeleteFlywheel"
    "DeleteResourcePolicyDescribeDatasetDescribeDocumentClassificationJob"
    "DescribeDocumentClassifierDescribeDominantLanguageDetectionJobDescribeEndpoint"
    "DescribeEntitiesDetectionJobDescribeEntityRecognizerDescribeEventsDetectionJob"
    "DescribeFlywheelDescribeFlywheelIterationDescribeKeyPhrasesDetectionJob"
    "DescribePiiEntitiesDetectionJobDescribeResourcePolicyDescribeSentimentDetectionJob"
    "DescribeTargetedSentimentDetectionJobDescribeTopicsDetectionJobDetectDominantLanguage"
    "DetectEntitiesDetectKeyPhrasesDetectPiiEntitiesDetectSentimentDetectSyntax"
    "DetectTargetedSentimentDetectToxicContentImportModelListDatasets"
    "ListDocumentClassificationJobsListDocumentClassifiersListDocumentClassifierSummaries"
    "ListDominantLanguageDetectionJobsListEndpointsListEntitiesDetectionJobsListEntityRecognizers"
    "ListEntityRecognizerSummariesListEventsDetectionJobsListFlywheelIterationHistoryListFlywheels"
    "ListKeyPhrasesDetectionJobsListPiiEntitiesDetectionJobsListSentimentDetectionJobs"
    "ListTagsForResourceListTargetedSentimentDetectionJobsListTopicsDetectionJobsPutResourcePolicy"
    "StartDocumentClassificationJobStartDominantLanguageDetectionJobStartEntitiesDetectionJob"
    "StartEventsDetectionJobStartFlywheelIterationStartKeyPhrasesDetectionJob"
    "StartPiiEntitiesDetectionJobStartSentimentDetectionJobStartTargetedSentimentDetectionJob"
    "StartTopicsDetectionJobStopDominantLanguageDetectionJobStopEntitiesDetectionJob"
    "StopEventsDetectionJobStopKeyPhrasesDetectionJobStopPiiEntitiesDetectionJob"
    "StopSentimentDetectionJobStopTargetedSentimentDetectionJobStopTrainingDocumentClassifier"
    "StopTrainingEntityRecognizerTagResourceUntagResourceUpdateEndpointUpdateFlywheel"
    /* comprehendmedical */
    "DescribeEntitiesDetectionV2JobDescribeICD10CMInferenceJobDescribePHIDetectionJob"
    "DescribeRxNormInferenceJobDescribeSNOMEDCTInferenceJobDetectEntitiesV2DetectPHIInferICD10CM"
    "InferRxNormInferSNOMEDCTListEntitiesDetectionV2JobsListICD10CMInferenceJobs"
    "ListPHIDetectionJobsListRxNormInferenceJobsListSNOMEDCTInferenceJobs"
    "StartEntitiesDetectionV2JobStartICD10CMInferenceJobStartPHIDetectionJob"
    "StartRxNormInferenceJobStartSNOMEDCTInferenceJobStopEntitiesDetectionV2Job"
    "StopICD10CMInferenceJobStopPHIDetectionJobStopRxNormInferenceJobStopSNOMEDCTInferenceJob"
    /* compute-optimizer */
    "DeleteRecommendationPreferencesDescribeRecommendationExportJobs"
    "ExportAutoScalingGroupRecommendationsExportEBSVolumeRecommendations"
    "ExportEC2InstanceRecommendationsExportECSServiceRecommendationsExportIdleRecommendations"
    "ExportLambdaFunctionRecommendationsExportLicenseRecommendations"
    "ExportRDSDatabaseRecommendationsGetAutoScalingGroupRecommendationsGetEBSVolumeRecommendations"
    "GetEC2InstanceRecommendationsGetEC2RecommendationProjectedMetrics"
    "GetECSServiceRecommendationProjectedMetricsGetECSServiceRecommendations"
    "GetEffectiveRecommendationPreferencesGetEnrollmentStatusGetEnrollmentStatusesForOrganization"
    "GetIdleRecommendationsGetLambdaFunctionRecommendationsGetLicenseRecommendations"
    "GetRDSDatabaseRecommendationProjectedMetricsGetRDSDatabaseRecommendations"
    "GetRecommendationPreferencesGetRecommendationSummariesPutRecommendationPreferences"
    "UpdateEnrollmentStatus"
    /* config */
    "AssociateResourceTypesBatchGetAggregateResourceConfigBatchGetResourceConfig"
    "DeleteAggregationAuthorizationDeleteConfigRuleDeleteConfigurationAggregator"
    "DeleteConfigurationRecorderDeleteConformancePackDeleteConnectorDeleteDeliveryChannel"
    "DeleteEvaluationResultsDeleteOrganizationConfigRuleDeleteOrganizationConformancePack"
    "DeletePendingAggregationRequestDeleteRemediationConfigurationDeleteRemediationExceptions"
    "DeleteResourceConfigDeleteRetentionConfigurationDeleteServiceLinkedConfigurationRecorder"
    "DeleteStoredQueryDeliverConfigSnapshotDescribeAggregateComplianceByConfigRules"
    "DescribeAggregateComplianceByConformancePacksDescribeAggregationAuthorizations"
    "DescribeComplianceByConfigRuleDescribeComplianceByResourceDescribeConfigRuleEvaluationStatus"
    "DescribeConfigRulesDescribeConfigurationAggregators"
    "DescribeConfigurationAggregatorSourcesStatusDescribeConfigurationRecorders"
    "DescribeConfigurationRecorderStatusDescribeConformancePackComplianceDescribeConformancePacks"
    "DescribeConformancePackStatusDescribeDeliveryChannelsDescribeDeliveryChannelStatus"
    "DescribeOrganizationConfigRulesDescribeOrganizationConfigRuleStatuses"
    "DescribeOrganizationConformancePacksDescribeOrganizationConformancePackStatuses"
    "DescribePendingAggregationRequestsDescribeRemediationConfigurations"
    "DescribeRemediationExceptionsDescribeRemediationExecutionStatusDescribeRetentionConfigurations"
    "DisassociateResourceTypesGetAggregateComplianceDetailsByConfigRule"
    "GetAggregateConfigRuleComplianceSummaryGetAggregateConformancePackComplianceSummary"
    "GetAggregateDiscoveredResourceCountsGetAggregateResourceConfigGetComplianceDetailsByConfigRule"
    "GetComplianceDetailsByResourceGetComplianceSummaryByConfigRule"
    "GetComplianceSummaryByResourceTypeGetConformancePackComplianceDetails"
    "GetConformancePackComplianceSummaryGetConnectorGetCustomRulePolicyGetDiscoveredResourceCounts"
    "GetOrganizationConfigRuleDetailedStatusGetOrganizationConformancePackDetailedStatus"
    "GetOrganizationCustomRulePolicyGetResourceConfigHistoryGetResourceEvaluationSummary"
    "GetStoredQueryListAggregateDiscoveredResourcesListConfigurationRecorders"
    "ListConformancePackComplianceScoresListConnectorsListDiscoveredResources"
    "ListResourceEvaluationsListStoredQueriesListTagsForResourcePutAggregationAuthorization"
    "PutConfigRulePutConfigurationAggregatorPutConfigurationRecorderPutConformancePack"
    "PutConnectorPutDeliveryChannelPutEvaluationsPutExternalEvaluationPutOrganizationConfigRule"
    "PutOrganizationConformancePackPutRemediationConfigurationsPutRemediationExceptions"
    "PutResourceConfigPutRetentionConfigurationPutServiceLinkedConfigurationRecorderPutStoredQuery"
    "PutThirdPartyServiceLinkedConfigurationRecorderSelectAggregateResourceConfig"
    "SelectResourceConfigStartConfigRulesEvaluationStartConfigurationRecorder"
    "StartRemediationExecutionStartResourceEvaluationStopConfigurationRecorderTagResource"
    "UntagResource"
    /* connect-campaigns */
    "CreateCampaignDeleteCampaignDeleteCampaignChannelSubtypeConfig"
    "DeleteCampaignCommunicationLimitsDeleteCampaignCommunicationTimeDeleteCampaignEntryLimits"
    "DeleteConnectInstanceConfigDeleteConnectInstanceIntegrationDeleteInstanceOnboardingJob"
    "DescribeCampaignGetCampaignStateGetCampaignStateBatchGetConnectInstanceConfig"
    "GetInstanceCommunicationLimitsGetInstanceOnboardingJobStatusListCampaigns"
    "ListConnectInstanceIntegrationsListTagsForResourcePauseCampaignPutConnectInstanceIntegration"
    "PutDialRequestBatchPutInstanceCommunicationLimitsPutOutboundRequestBatch"
    "PutProfileOutboundRequestBatchResumeCampaignStartCampaignStartInstanceOnboardingJob"
    "StopCampaignTagResourceUntagResourceUpdateCampaignChannelSubtypeConfig"
    "UpdateCampaignCommunicationLimitsUpdateCampaignCommunicationTimeUpdateCampaignDialerConfig"
    "UpdateCampaignEntryLimitsUpdateCampaignFlowAssociationUpdateCampaignName"
    "UpdateCampaignOutboundCallConfigUpdateCampaignScheduleUpdateCampaignSource"
    /* connect */
    "ActivateEvaluationFormAdminGetEmergencyAccessTokenAssociateAnalyticsDataSet"
    "AssociateApprovedOriginAssociateBotAssociateContactWithUserAssociateCustomerProfilesDomain"
    "AssociateDefaultVocabularyAssociateEmailAddressAliasAssociateFlow"
    "AssociateInstanceStorageConfigAssociateLambdaFunctionAssociateLexBot"
    "AssociatePhoneNumberContactFlowAssociateQueueEmailAddressesAssociateQueueQuickConnects"
    "AssociateRoutingProfileQueuesAssociateSecurityKeyAssociateSecurityProfiles"
    "AssociateTrafficDistributionGroupUserAssociateUserProficienciesAssociateWorkspace"
    "BatchAssociateAnalyticsDataSetBatchCreateDataTableValueBatchDeleteDataTableValue"
    "BatchDescribeDataTableValueBatchDisassociateAnalyticsDataSetBatchGetAttachedFileMetadata"
    "BatchGetFlowAssociationBatchPutContactBatchUpdateDataTableValueClaimPhoneNumber"
    "CompleteAttachedFileUploadCreateAgentStatusCreateAttachedFileCreateAuthenticationProfile"
    "CreateContactCreateContactFlowCreateContactFlowModuleCreateContactFlowModuleAlias"
    "CreateContactFlowModuleVersionCreateContactFlowVersionCreateDataTableCreateDataTableAttribute"
    "CreateEmailAddressCreateEvaluationFormCreateExtractionDefinitionCreateHoursOfOperation"
    "CreateHoursOfOperationOverrideCreateInstanceCreateIntegrationAssociationCreateMetric"
    "CreateNotificationCreateParticipantCreatePersistentContactAssociation"
    "CreatePredefinedAttributeCreatePromptCreatePushNotificationRegistrationCreateQueue"
    "CreateQuickConnectCreateRoutingProfileCreateRuleCreateSecurityProfileCreateTaskTemplate"
    "CreateTrafficDistributionGroupCreateUseCaseCreateUserCreateUserHierarchyGroupCreateView"
    "CreateViewVersionCreateVocabularyCreateWorkspaceCreateWorkspacePageDeactivateEvaluationForm"
    "DeleteAttachedFileDeleteContactEvaluationDeleteContactFlowDeleteContactFlowModule"
    "DeleteContactFlowModuleAliasDeleteContactFlowModuleVersionDeleteContactFlowVersion"
    "DeleteDataTableDeleteDataTableAttributeDeleteEmailAddressDeleteEvaluationForm"
    "DeleteExtractionDefinitionDeleteHoursOfOperationDeleteHoursOfOperationOverrideDeleteInstance"
    "DeleteIntegrationAssociationDeleteMetricDeleteNotificationDeletePredefinedAttribute"
    "DeletePromptDeletePushNotificationRegistrationDeleteQueueDeleteQuickConnect"
    "DeleteRoutingProfileDeleteRuleDeleteSecurityProfileDeleteTaskTemplate"
    "DeleteTrafficDistributionGroupDeleteUseCaseDeleteUserDeleteUserHierarchyGroupDeleteView"
    "DeleteViewVersionDeleteVocabularyDeleteWorkspaceDeleteWorkspaceMediaDeleteWorkspacePage"
    "DescribeAgentStatusDescribeAttachedFilesConfigurationDescribeAuthenticationProfile"
    "DescribeContactDescribeContactEvaluationDescribeContactFlowDescribeContactFlowModule"
    "DescribeContactFlowModuleAliasDescribeDataTableDescribeDataTableAttributeDescribeEmailAddress"
    "DescribeEvaluationFormDescribeExtractionDefinition"
    "DescribeForecastingPlanningSchedulingIntegrationDescribeHoursOfOperation"
    "DescribeHoursOfOperationOverrideDescribeInstanceDescribeInstanceAttribute"
    "DescribeInstanceStorageConfigDescribeMetricDescribeNotificationDescribePhoneNumber"
    "DescribePredefinedAttributeDescribePromptDescribeQueueDescribeQuickConnect"
    "DescribeRoutingProfileDescribeRuleDescribeSecurityProfileDescribeTrafficDistributionGroup"
    "DescribeUserDescribeUserHierarchyGroupDescribeUserHierarchyStructureDescribeView"
    "DescribeVocabularyDescribeWorkspaceDisassociateAnalyticsDataSetDisassociateApprovedOrigin"
    "DisassociateBotDisassociateCustomerProfilesDomainDisassociateEmailAddressAlias"
    "DisassociateFlowDisassociateInstanceStorageConfigDisassociateLambdaFunctionDisassociateLexBot"
    "DisassociatePhoneNumberContactFlowDisassociateQueueEmailAddresses"
    "DisassociateQueueQuickConnectsDisassociateRoutingProfileQueuesDisassociateSecurityKey"
    "DisassociateSecurityProfilesDisassociateTrafficDistributionGroupUser"
    "DisassociateUserProficienciesDisassociateWorkspaceDismissUserContactEvaluateDataTableValues"
    "GetAttachedFileGetContactAttributesGetContactMetricsGetCrossRegionRouting"
    "GetCurrentMetricDataGetCurrentUserDataGetEffectiveHoursOfOperations"
    "GetEvaluationFormValidationGetFederationTokenGetFlowAssociationGetMetricDataGetMetricDataV2"
    "GetPromptFileGetTaskTemplateGetTrafficDistributionImportPhoneNumberImportWorkspaceMedia"
    "ListAgentStatusesListAnalyticsDataAssociationsListAnalyticsDataLakeDataSets"
    "ListApprovedOriginsListAssociatedContactsListAttachedFilesConfigurations"
    "ListAuthenticationProfilesListBotsListContactEvaluationsListContactFlowModuleAliases"
    "ListContactFlowModulesListContactFlowModuleVersionsListContactFlowsListContactFlowVersions"
    "ListContactReferencesListDataTableAttributesListDataTablePrimaryValuesListDataTables"
    "ListDataTableValuesListDefaultVocabulariesListEntitySecurityProfiles"
    "ListEvaluationFormAIVersionsListEvaluationFormsListEvaluationFormVersions"
    "ListExtractionDefinitionsListFlowAssociationsListHoursOfOperationOverrides"
    "ListHoursOfOperationsListInstanceAttributesListInstancesListInstanceStorageConfigs"
    "ListIntegrationAssociationsListLambdaFunctionsListLexBotsListMetricsListNotifications"
    "ListPhoneNumbersListPhoneNumbersV2ListPredefinedAttributesListPromptsListQueueEmailAddresses"
    "ListQueueQuickConnectsListQueuesListQuickConnectsListRealtimeContactAnalysisSegments"
    "ListRealtimeContactAnalysisSegmentsV2ListRoutingProfileManualAssignmentQueues"
    "ListRoutingProfileQueuesListRoutingProfilesListRulesListSecurityKeys"
    "ListSecurityProfileAIAgentsListSecurityProfileApplicationsListSecurityProfileFlowModules"
    "ListSecurityProfilePermissionsListSecurityProfilesListTagsForResourceListTaskTemplates"
    "ListTrafficDistributionGroupsListTrafficDistributionGroupUsersListUseCases"
    "ListUserHierarchyGroupsListUserNotificationsListUserProficienciesListUsersListViews"
    "ListViewVersionsListWorkspaceMediaListWorkspacePagesListWorkspacesMonitorContact"
    "PauseContactPutUserStatusReleasePhoneNumberReplicateInstanceResumeContact"
    "ResumeContactRecordingSearchAgentStatusesSearchAvailablePhoneNumbersSearchContactEvaluations"
    "SearchContactFlowModulesSearchContactFlowsSearchContactsSearchDataTablesSearchEmailAddresses"
    "SearchEvaluationFormsSearchHoursOfOperationOverridesSearchHoursOfOperationsSearchMetrics"
    "SearchNotificationsSearchPredefinedAttributesSearchPromptsSearchQueuesSearchQuickConnects"
    "SearchResourceTagsSearchRoutingProfilesSearchRulesSearchSecurityProfiles"
    "SearchUserHierarchyGroupsSearchUsersSearchViewsSearchVocabulariesSearchWorkspaceAssociations"
    "SearchWorkspacesSendChatIntegrationEventSendIntegrationEventSendOutboundChatMessage"
    "SendOutboundEmailSendOutboundWebNotificationStartAttachedFileUploadStartChatContact"
    "StartContactConversationalAnalyticsJobStartContactEvaluationStartContactMediaProcessing"
    "StartContactRecordingStartContactStreamingStartEmailContactStartEvaluationFormValidation"
    "StartForecastingPlanningSchedulingIntegrationStartOutboundChatContactStartOutboundEmailContact"
    "StartOutboundVoiceContactStartScreenSharingStartTaskContactStartWebRTCContactStopContact"
    "StopContactMediaProcessingStopContactRecordingStopContactStreaming"
    "StopForecastingPlanningSchedulingIntegrationSubmitContactEvaluationSuspendContactRecording"
    "TagContactTagResourceTransferContactUntagContactUntagResourceUpdateAgentStatus"
    "UpdateAttachedFilesConfigurationUpdateAuthenticationProfileUpdateContact"
    "UpdateContactAttributesUpdateContactEvaluationUpdateContactFlowContent"
    "UpdateContactFlowMetadataUpdateContactFlowModuleAliasUpdateContactFlowModuleContent"
    "UpdateContactFlowModuleMetadataUpdateContactFlowNameUpdateContactRoutingData"
    "UpdateContactScheduleUpdateCrossRegionRoutingUpdateDataTableAttributeUpdateDataTableMetadata"
    "UpdateDataTablePrimaryValuesUpdateEmailAddressMetadataUpdateEvaluationForm"
    "UpdateExtractionDefinitionUpdateHoursOfOperationUpdateHoursOfOperationOverride"
    "UpdateInstanceAttributeUpdateInstanceStorageConfigUpdateMetricContentUpdateMetricMetadata"
    "UpdateNotificationContentUpdateParticipantAuthenticationUpdateParticipantRoleConfig"
    "UpdatePhoneNumberUpdatePhoneNumberMetadataUpdatePredefinedAttributeUpdatePrompt"
    "UpdateQueueHoursOfOperationUpdateQueueMaxContactsUpdateQueueName"
    "UpdateQueueOutboundCallerConfigUpdateQueueOutboundEmailConfigUpdateQueueStatus"
    "UpdateQuickConnectConfigUpdateQuickConnectNameUpdateRoutingProfileAgentAvailabilityTimer"
    "UpdateRoutingProfileConcurrencyUpdateRoutingProfileDefaultOutboundQueue"
    "UpdateRoutingProfileNameUpdateRoutingProfileQueuesUpdateRuleUpdateSecurityProfile"
    "UpdateTaskTemplateUpdateTrafficDistributionUpdateUserHierarchyUpdateUserHierarchyGroupName"
    "UpdateUserHierarchyStructureUpdateUserIdentityInfoUpdateUserNotificationStatus"
    "UpdateUserPhoneConfigUpdateUserProficienciesUpdateUserRoutingProfile"
    "UpdateUserSecurityProfilesUpdateViewContentUpdateViewMetadataUpdateWorkspaceMetadata"
    "UpdateWorkspacePageUpdateWorkspaceThemeUpdateWorkspaceVisibility"
    /* consoleapp */
    "GetDeviceIdentityListDeviceIdentities"
    /* consolidatedbilling */
    "GetAccountBillingRoleListLinkedAccounts"
    /* controlcatalog */
    "GetControlListCommonControlsListControlMappingsListControlsListDomainsListObjectives"
    /* controltower */
    "CreateLandingZoneCreateManagedAccountDeleteLandingZoneDeregisterManagedAccount"
    "DeregisterOrganizationalUnitDescribeAccountFactoryConfigDescribeCoreServiceDescribeGuardrail"
    "DescribeGuardrailForTargetDescribeLandingZoneConfigurationDescribeManagedAccount"
    "DescribeManagedOrganizationalUnitDescribeRegisterOrganizationalUnitOperation"
    "DescribeSingleSignOnDisableBaselineDisableControlDisableGuardrailEnableBaseline"
    "EnableControlEnableGuardrailGetAccountInfoGetAvailableUpdatesGetBaseline"
    "GetBaselineOperationGetControlOperationGetEnabledBaselineGetEnabledControl"
    "GetGuardrailComplianceStatusGetHomeRegionGetLandingZoneGetLandingZoneDriftStatus"
    "GetLandingZoneOperationGetLandingZoneStatusListBaselinesListControlOperations"
    "ListDirectoryGroupsListDriftDetailsListEnabledBaselinesListEnabledControls"
    "ListEnabledGuardrailsListExtendGovernancePrecheckDetailsListExternalConfigRuleCompliance"
    "ListGuardrailsListGuardrailsForTargetListGuardrailViolationsListLandingZoneOperations"
    "ListLandingZonesListManagedAccountsListManagedAccountsForGuardrail"
    "ListManagedAccountsForParentListManagedOrganizationalUnits"
    "ListManagedOrganizationalUnitsForGuardrailListTagsForResourceManageOrganizationalUnit"
    "PerformPreLaunchChecksResetEnabledBaselineResetEnabledControlResetLandingZone"
    "SetupLandingZoneTagResourceUntagResourceUpdateAccountFactoryConfigUpdateEnabledBaseline"
    "UpdateEnabledControlUpdateLandingZone"
    /* cost-optimization-hub */
    "GetPreferencesGetRecommendationListEfficiencyMetricsListEnrollmentStatuses"
    "ListRecommendationsListRecommendationSummariesUpdateEnrollmentStatusUpdatePreferences"
    /* cur */
    "DeleteReportDefinitionDescribeReportDefinitionsGetClassicReportGetClassicReportPreferences"
    "GetUsageReportListTagsForResourceModifyReportDefinitionPutClassicReportPreferences"
    "PutReportDefinitionTagResourceUntagResourceValidateReportDestination"
    /* customer-verification */
    "CreateCustomerVerificationDetailsCreateUploadUrlsGetCustomerVerificationDetails"
    "GetCustomerVerificationEligibilityGetInheritanceConfigPutInheritanceConfig"
    "UpdateCustomerVerificationDetails"
    /* databrew */
    "BatchDeleteRecipeVersionCreateDatasetCreateProfileJobCreateProjectCreateRecipe"
    "CreateRecipeJobCreateRulesetCreateScheduleDeleteDatasetDeleteJobDeleteProject"
    "DeleteRecipeVersionDeleteRulesetDeleteScheduleDescribeDatasetDescribeJobDescribeJobRun"
    "DescribeProjectDescribeRecipeDescribeRulesetDescribeScheduleListDatasetsListJobRuns"
    "ListJobsListProjectsListRecipesListRecipeVersionsListRulesetsListSchedules"
    "ListTagsForResourcePublishRecipeSendProjectSessionActionStartJobRunStartProjectSession"
    "StopJobRunTagResourceUntagResourceUpdateDatasetUpdateProfileJobUpdateProjectUpdateRecipe"
    "UpdateRecipeJobUpdateRulesetUpdateSchedule"
    /* dataexchange */
    "AcceptDataGrantCancelJobCreateAssetCreateDataGrantCreateDataSetCreateEventActionCreateJob"
    "CreateRevisionDeleteAssetDeleteDataGrantDeleteDataSetDeleteEventActionDeleteRevision"
    "GetAssetGetDataGrantGetDataSetGetEventActionGetJobGetReceivedDataGrantGetRevision"
    "ListDataGrantsListDataSetRevisionsListDataSetsListEventActionsListJobs"
    "ListReceivedDataGrantsListRevisionAssetsListTagsForResourcePublishDataSetPublishToDataGrant"
    "RevokeRevisionSendApiAssetSendDataSetNotificationStartJobTagResourceUntagResource"
    "UpdateAssetUpdateDataSetUpdateEventActionUpdateRevision"
    /* datapipeline */
    "ActivatePipelineAddTagsCreatePipelineDeactivatePipelineDeletePipelineDescribeObjects"
    "DescribePipelinesEvaluateExpressionGetAccountLimitsGetPipelineDefinitionListPipelines"
    "PollForTaskPutAccountLimitsPutPipelineDefinitionQueryObjectsRemoveTagsReportTaskProgress"
    "ReportTaskRunnerHeartbeatSetStatusSetTaskStatusValidatePipelineDefinition"
    /* datasync */
    "AddStorageSystemCancelTaskExecutionCreateAgentCreateLocationAzureBlobCreateLocationEfs"
    "CreateLocationFsxLustreCreateLocationFsxOntapCreateLocationFsxOpenZfsCreateLocationFsxWindows"
    "CreateLocationHdfsCreateLocationNfsCreateLocationObjectStorageCreateLocationS3"
    "CreateLocationSmbCreateTaskDeleteAgentDeleteLocationDeleteTaskDescribeAgent"
    "DescribeDiscoveryJobDescribeLocationAzureBlobDescribeLocationEfsDescribeLocationFsxLustre"
    "DescribeLocationFsxOntapDescribeLocationFsxOpenZfsDescribeLocationFsxWindows"
    "DescribeLocationHdfsDescribeLocationNfsDescribeLocationObjectStorageDescribeLocationS3"
    "DescribeLocationSmbDescribeStorageSystemDescribeStorageSystemResourceMetrics"
    "DescribeStorageSystemResourcesDescribeTaskDescribeTaskExecutionGenerateRecommendations"
    "ListAgentsListDiscoveryJobsListLocationsListStorageSystemsListTagsForResource"
    "ListTaskExecutionsListTasksRemoveStorageSystemStartDiscoveryJobStartTaskExecution"
    "StopDiscoveryJobTagResourceUntagResourceUpdateAgentUpdateDiscoveryJob"
    "UpdateLocationAzureBlobUpdateLocationEfsUpdateLocationFsxLustreUpdateLocationFsxOntap"
    "UpdateLocationFsxOpenZfsUpdateLocationFsxWindowsUpdateLocationHdfsUpdateLocationNfs"
    "UpdateLocationObjectStorageUpdateLocationS3UpdateLocationSmbUpdateStorageSystemUpdateTask"
    "UpdateTaskExecution"
    /* datazone */
    "AcceptPredictionsAcceptSubscriptionRequestAddEntityOwnerAddPolicyGrant"
    "AssociateEnvironmentRoleAssociateGovernedTermsBatchDeleteLinkedTypes"
    "BatchGetAttributesMetadataBatchGetCellBatchGetCellRunBatchPutAttributesMetadata"
    "BatchPutLinkedTypesBatchUpdateNotificationsCancelMessageCancelMetadataGenerationRun"
    "CancelSubscriptionCreateAccountPoolCreateAssetCreateAssetFilterCreateAssetRevision"
    "CreateAssetTypeCreateCellCreateCellRunCreateConnectionCreateDataAppCreateDataProduct"
    "CreateDataProductRevisionCreateDataSourceCreateDesignationCreateDomainCreateDomainUnit"
    "CreateEnvironmentCreateEnvironmentActionCreateEnvironmentBlueprintCreateEnvironmentProfile"
    "CreateFormTypeCreateGlossaryCreateGlossaryTermCreateGroupProfileCreateListingChangeSet"
    "CreateNotebookCreateProjectCreateProjectMembershipCreateProjectProfileCreateRule"
    "CreateSubscriptionGrantCreateSubscriptionRequestCreateSubscriptionTargetCreateUserProfile"
    "DeleteAccountPoolDeleteAssetDeleteAssetFilterDeleteAssetTypeDeleteCellDeleteCellRun"
    "DeleteConnectionDeleteConversationDeleteDataAppDeleteDataExportConfiguration"
    "DeleteDataProductDeleteDataSourceDeleteDesignationDeleteDomainDeleteDomainSharingPolicy"
    "DeleteDomainUnitDeleteEnvironmentDeleteEnvironmentActionDeleteEnvironmentBlueprint"
    "DeleteEnvironmentBlueprintConfigurationDeleteEnvironmentProfileDeleteFormTypeDeleteGlossary"
    "DeleteGlossaryTermDeleteLineageEventDeleteListingDeleteNotebookDeleteProject"
    "DeleteProjectMembershipDeleteProjectProfileDeleteRuleDeleteSubscriptionGrant"
    "DeleteSubscriptionRequestDeleteSubscriptionTargetDeleteTimeSeriesDataPoints"
    "DeregisterAgentArtifactDisassociateEnvironmentRoleDisassociateGovernedTermsGenerateCode"
    "GetAccountPoolGetAssetGetAssetFilterGetAssetTypeGetCellGetCellRunGetCellRunResult"
    "GetComputeGetConnectionGetConversationGetCurrentEffectivePolicyGetDataApp"
    "GetDataExportConfigurationGetDataProductGetDataSourceGetDataSourceRunGetDesignation"
    "GetDomainGetDomainExecutionRoleCredentialsGetDomainSharingPolicyGetDomainUnitGetEnvironment"
    "GetEnvironmentActionGetEnvironmentActionLinkGetEnvironmentBlueprint"
    "GetEnvironmentBlueprintConfigurationGetEnvironmentCredentialsGetEnvironmentProfileGetFormType"
    "GetGlossaryGetGlossaryTermGetGroupProfileGetIamPortalLoginUrlGetJobRunGetLineageEvent"
    "GetLineageNodeGetListingGetMetadataGenerationRunGetNotebookGetNotebookCompute"
    "GetNotebookExportGetNotebookRunGetProjectGetProjectProfileGetRuleGetSubscription"
    "GetSubscriptionEligibilityGetSubscriptionGrantGetSubscriptionRequestDetails"
    "GetSubscriptionTargetGetTimeSeriesDataPointGetUpdateEligibilityGetUserProfileInvokeAgent"
    "ListAccountEnvironmentsListAccountPoolsListAccountsInAccountPoolListAgentArtifacts"
    "ListAgentSessionRecordsListAssetFiltersListAssetRevisionsListCellRunsListConnections"
    "ListConversationsListDataAppsListDataProductRevisionsListDataSourceRunActivities"
    "ListDataSourceRunsListDataSourcesListDesignationsListDomainsListDomainUnitsForParent"
    "ListEntityOwnersListEnvironmentActionsListEnvironmentBlueprintConfigurations"
    "ListEnvironmentBlueprintConfigurationSummariesListEnvironmentBlueprintsListEnvironmentProfiles"
    "ListEnvironmentsListGroupsForUserListJobRunsListLineageEventsListLineageNodeHistory"
    "ListLinkedTypesListMetadataGenerationRunsListNotebookRunsListNotebooksListNotifications"
    "ListPolicyGrantsListProjectMembershipsListProjectProfilesListProjectsListRules"
    "ListSharedDataAppsListSubscriptionGrantsListSubscriptionRequestsListSubscriptions"
    "ListSubscriptionTargetsListTagsForResourceListTimeSeriesDataPointsListWarehouseMetadata"
    "PostLineageEventPostTimeSeriesDataPointsProvisionDomainPutCellRunResult"
    "PutDataExportConfigurationPutDomainSharingPolicyPutEnvironmentBlueprintConfiguration"
    "QueryGraphRefreshTokenRegisterAgentArtifactRejectPredictionsRejectSubscriptionRequest"
    "RemoveEntityOwnerRemovePolicyGrantRevokeSubscriptionSearchSearchGroupProfilesSearchListings"
    "SearchRulesSearchTypesSearchUserProfilesSendMessageSsoLoginSsoLogout"
    "StartAccountBootstrapActionStartComputeStartConversationStartDataSourceRun"
    "StartMetadataGenerationRunStartNotebookComputeStartNotebookExportStartNotebookImport"
    "StartNotebookRunStartNotebookSyncStopAgentStopComputeStopMetadataGenerationRun"
    "StopNotebookComputeStopNotebookRunTagResourceUntagResourceUpdateAccountPool"
    "UpdateAssetFilterUpdateCellUpdateCellRunUpdateConnectionUpdateConversationUpdateDataApp"
    "UpdateDataSourceUpdateDataSourceRunActivitiesUpdateDesignationUpdateDomainUpdateDomainUnit"
    "UpdateEnvironmentUpdateEnvironmentActionUpdateEnvironmentBlueprint"
    "UpdateEnvironmentConfigurationUpdateEnvironmentDeploymentStatusUpdateEnvironmentProfile"
    "UpdateGlossaryUpdateGlossaryTermUpdateGroupProfileUpdateNotebookUpdateProject"
    "UpdateProjectProfileUpdateRuleUpdateSubscriptionGrantStatusUpdateSubscriptionRequest"
    "UpdateSubscriptionTargetUpdateUserProfileValidatePassRoleValidatePolicy"
    /* dax */
    "BatchGetItemBatchWriteItemConditionCheckItemCreateClusterCreateParameterGroup"
    "CreateSubnetGroupDecreaseReplicationFactorDeleteClusterDeleteItemDeleteParameterGroup"
    "DeleteSubnetGroupDescribeClustersDescribeDefaultParametersDescribeEvents"
    "DescribeParameterGroupsDescribeParametersDescribeSubnetGroupsGetItem"
    "IncreaseReplicationFactorListTagsPutItemQueryRebootNodeScanTagResourceUntagResource"
    "UpdateClusterUpdateItemUpdateParameterGroupUpdateSubnetGroup"
    /* dbqms */
    "CreateFavoriteQueryCreateQueryHistoryCreateTabDeleteFavoriteQueriesDeleteQueryHistory"
    "DeleteTabDescribeFavoriteQueriesDescribeQueryHistoryDescribeTabsGetQueryString"
    "UpdateFavoriteQueryUpdateQueryHistoryUpdateTab"
    /* deadline */
    "AssociateMemberToFarmAssociateMemberToFleetAssociateMemberToJobAssociateMemberToQueue"
    "AssumeFleetRoleForReadAssumeFleetRoleForWorkerAssumeQueueRoleForReadAssumeQueueRoleForUser"
    "AssumeQueueRoleForWorkerBatchGetJobEntityCopyJobTemplateCreateBudgetCreateFarmCreateFleet"
    "CreateJobCreateLicenseEndpointCreateLimitCreateMonitorCreateQueueCreateQueueEnvironment"
    "CreateQueueFleetAssociationCreateQueueLimitAssociationCreateStorageProfileCreateWorker"
    "DeleteBudgetDeleteFarmDeleteFleetDeleteLicenseEndpointDeleteLimitDeleteMeteredProduct"
    "DeleteMonitorDeleteQueueDeleteQueueEnvironmentDeleteQueueFleetAssociation"
    "DeleteQueueLimitAssociationDeleteStorageProfileDeleteVolumeDeleteWorker"
    "DisassociateMemberFromFarmDisassociateMemberFromFleetDisassociateMemberFromJob"
    "DisassociateMemberFromQueueGetApplicationVersionGetBudgetGetFarmGetFleetGetJob"
    "GetJobTemplateGetLicenseEndpointGetLimitGetMonitorGetMonitorSettingsGetQueue"
    "GetQueueEnvironmentGetQueueFleetAssociationGetQueueLimitAssociationGetSession"
    "GetSessionActionGetSessionsStatisticsAggregationGetStepGetStorageProfile"
    "GetStorageProfileForQueueGetTaskGetVolumeGetWorkerListAvailableMeteredProductsListBudgets"
    "ListFarmMembersListFarmsListFleetMembersListFleetsListJobMembersListJobParameterDefinitions"
    "ListJobsListLicenseEndpointsListLimitsListMeteredProductsListMonitorsListQueueEnvironments"
    "ListQueueFleetAssociationsListQueueLimitAssociationsListQueueMembersListQueues"
    "ListSessionActionsListSessionsListSessionsForWorkerListStepConsumersListStepDependencies"
    "ListStepsListStorageProfilesListStorageProfilesForQueueListTagsForResourceListTasks"
    "ListVolumesListWorkersPutMeteredProductSearchJobsSearchStepsSearchTasksSearchWorkers"
    "StartSessionsStatisticsAggregationTagResourceUntagResourceUpdateBudgetUpdateFarmUpdateFleet"
    "UpdateJobUpdateLimitUpdateMonitorUpdateMonitorSettingsUpdateQueueUpdateQueueEnvironment"
    "UpdateQueueFleetAssociationUpdateQueueLimitAssociationUpdateSessionUpdateStep"
    "UpdateStorageProfileUpdateTaskUpdateWorkerUpdateWorkerSchedule"
    /* detective */
    "AcceptInvitationBatchGetGraphMemberDatasourcesBatchGetMembershipDatasourcesCreateGraph"
    "CreateMembersDeleteGraphDeleteMembersDescribeOrganizationConfiguration"
    "DisableOrganizationAdminAccountDisassociateMembershipEnableOrganizationAdminAccount"
    "GetFreeTrialEligibilityGetGraphIngestStateGetInvestigationGetMembersGetPricingInformation"
    "GetUsageInformationInvokeAssistantListDatasourcePackagesListGraphsListHighDegreeEntities"
    "ListIndicatorsListInvestigationsListInvitationsListMembersListOrganizationAdminAccount"
    "ListTagsForResourceRejectInvitationSearchGraphStartInvestigationStartMonitoringMember"
    "TagResourceUntagResourceUpdateDatasourcePackagesUpdateInvestigationState"
    "UpdateOrganizationConfiguration"
    /* devicefarm */
    "CreateDevicePoolCreateInstanceProfileCreateNetworkProfileCreateProject"
    "CreateRemoteAccessSessionCreateTestGridProjectCreateTestGridUrlCreateUpload"
    "CreateVPCEConfigurationDeleteDevicePoolDeleteInstanceProfileDeleteNetworkProfile"
    "DeleteProjectDeleteRemoteAccessSessionDeleteRunDeleteTestGridProjectDeleteUpload"
    "DeleteVPCEConfigurationGetAccountSettingsGetDeviceGetDeviceInstanceGetDevicePool"
    "GetDevicePoolCompatibilityGetInstanceProfileGetJobGetNetworkProfileGetOfferingStatus"
    "GetProjectGetRemoteAccessSessionGetRunGetSuiteGetTestGetTestGridProjectGetTestGridSession"
    "GetUploadGetVPCEConfigurationInstallToRemoteAccessSessionListArtifactsListDeviceInstances"
    "ListDevicePoolsListDevicesListInstanceProfilesListJobsListNetworkProfiles"
    "ListOfferingPromotionsListOfferingsListOfferingTransactionsListProjects"
    "ListRemoteAccessSessionsListRunsListSamplesListSuitesListTagsForResource"
    "ListTestGridProjectsListTestGridSessionActionsListTestGridSessionArtifacts"
    "ListTestGridSessionsListTestsListUniqueProblemsListUploadsListVPCEConfigurations"
    "PurchaseOfferingRenewOfferingScheduleRunStopJobStopRemoteAccessSessionStopRunTagResource"
    "UntagResourceUpdateDeviceInstanceUpdateDevicePoolUpdateInstanceProfileUpdateNetworkProfile"
    "UpdateProjectUpdateTestGridProjectUpdateUploadUpdateVPCEConfiguration"
    /* devops-guru */
    "AddNotificationChannelDeleteInsightDescribeAccountHealthDescribeAccountOverview"
    "DescribeAnomalyDescribeEventSourcesConfigDescribeFeedbackDescribeInsight"
    "DescribeOrganizationHealthDescribeOrganizationOverview"
    "DescribeOrganizationResourceCollectionHealthDescribeResourceCollectionHealth"
    "DescribeServiceIntegrationGetCostEstimationGetResourceCollectionListAnomaliesForInsight"
    "ListAnomalousLogGroupsListEventsListInsightsListMonitoredResourcesListNotificationChannels"
    "ListOrganizationInsightsListRecommendationsPutFeedbackRemoveNotificationChannel"
    "SearchInsightsSearchOrganizationInsightsStartCostEstimationUpdateEventSourcesConfig"
    "UpdateResourceCollectionUpdateServiceIntegration"
    /* directconnect */
    "AcceptDirectConnectGatewayAssociationProposalAllocateConnectionOnInterconnect"
    "AllocateHostedConnectionAllocatePrivateVirtualInterfaceAllocatePublicVirtualInterface"
    "AllocateTransitVirtualInterfaceAssociateConnectionsToResiliencyGroupAssociateConnectionWithLag"
    "AssociateHostedConnectionAssociateMacSecKeyAssociateVirtualInterfaceConfirmConnection"
    "ConfirmCustomerAgreementConfirmPrivateVirtualInterfaceConfirmPublicVirtualInterface"
    "ConfirmTransitVirtualInterfaceCreateBGPPeerCreateConnectionCreateDirectConnectGateway"
    "CreateDirectConnectGatewayAssociationCreateDirectConnectGatewayAssociationProposal"
    "CreateInterconnectCreateLagCreatePrivateVirtualInterfaceCreatePublicVirtualInterface"
    "CreateResiliencyGroupCreateTransitVirtualInterfaceDeleteBGPPeerDeleteConnection"
    "DeleteDirectConnectGatewayDeleteDirectConnectGatewayAssociation"
    "DeleteDirectConnectGatewayAssociationProposalDeleteInterconnectDeleteLagDeleteResiliencyGroup"
    "DeleteVirtualInterfaceDescribeConnectionLoaDescribeConnections"
    "DescribeConnectionsOnInterconnectDescribeCustomerMetadata"
    "DescribeDirectConnectGatewayAssociationProposalsDescribeDirectConnectGatewayAssociations"
    "DescribeDirectConnectGatewayAttachmentsDescribeDirectConnectGatewaysDescribeHostedConnections"
    "DescribeInterconnectLoaDescribeInterconnectsDescribeLagsDescribeLoaDescribeLocations"
    "DescribeRouterConfigurationDescribeTagsDescribeVirtualGatewaysDescribeVirtualInterfaces"
    "DisassociateConnectionFromLagDisassociateConnectionsFromResiliencyGroupDisassociateMacSecKey"
    "GetResiliencyGroupListResiliencyGroupAssociationsListResiliencyGroups"
    "ListVirtualInterfaceRoutesListVirtualInterfaceTestHistoryStartBgpFailoverTest"
    "StopBgpFailoverTestTagResourceUntagResourceUpdateConnectionUpdateConnectionsBillingMode"
    "UpdateDirectConnectGatewayUpdateDirectConnectGatewayAssociationUpdateLagUpdateResiliencyGroup"
    "UpdateVirtualInterfaceAttributes"
    /* discovery */
    "AssociateConfigurationItemsToApplicationBatchDeleteAgentsBatchDeleteImportData"
    "CreateApplicationCreateTagsDeleteApplicationsDeleteTagsDescribeAgents"
    "DescribeBatchDeleteConfigurationTaskDescribeConfigurationsDescribeContinuousExports"
    "DescribeExportConfigurationsDescribeExportTasksDescribeImportTasksDescribeTags"
    "DisassociateConfigurationItemsFromApplicationExportConfigurationsGetDiscoverySummary"
    "GetNetworkConnectionGraphListConfigurationsListServerNeighbors"
    "StartBatchDeleteConfigurationTaskStartContinuousExportStartDataCollectionByAgentIds"
    "StartExportTaskStartImportTaskStopContinuousExportStopDataCollectionByAgentIds"
    "UpdateApplication"
    /* dlm */
    "CreateLifecyclePolicyDeleteLifecyclePolicyGetLifecyclePoliciesGetLifecyclePolicy"
    "ListTagsForResourceTagResourceUntagResourceUpdateLifecyclePolicy"
    /* dms */
    "AddTagsToResourceApplyPendingMaintenanceActionAssociateExtensionPackBatchStartRecommendations"
    "CancelMetadataModelConversionCancelMetadataModelCreationCancelReplicationTaskAssessmentRun"
    "CreateDataMigrationCreateDataProviderCreateEndpointCreateEventSubscription"
    "CreateFleetAdvisorCollectorCreateInstanceProfileCreateMigrationProject"
    "CreateOutboundIntegrationCreateReplicationConfigCreateReplicationInstance"
    "CreateReplicationSubnetGroupCreateReplicationTaskDeleteCertificateDeleteConnection"
    "DeleteDataMigrationDeleteDataProviderDeleteEndpointDeleteEventSubscription"
    "DeleteFleetAdvisorCollectorDeleteFleetAdvisorDatabasesDeleteInstanceProfile"
    "DeleteMigrationProjectDeleteReplicationConfigDeleteReplicationInstance"
    "DeleteReplicationSubnetGroupDeleteReplicationTaskDeleteReplicationTaskAssessmentRun"
    "DescribeAccountAttributesDescribeApplicableIndividualAssessmentsDescribeCertificates"
    "DescribeConnectionsDescribeConversionConfigurationDescribeDataMigrationsDescribeEndpoints"
    "DescribeEndpointSettingsDescribeEndpointTypesDescribeEngineVersionsDescribeEventCategories"
    "DescribeEventsDescribeEventSubscriptionsDescribeFleetAdvisorCollectors"
    "DescribeFleetAdvisorDatabasesDescribeFleetAdvisorLsaAnalysis"
    "DescribeFleetAdvisorSchemaObjectSummaryDescribeFleetAdvisorSchemasDescribeMetadataModel"
    "DescribeMetadataModelChildrenDescribeMetadataModelCreationsDescribeMetadataModelImports"
    "DescribeOrderableReplicationInstancesDescribePendingMaintenanceActions"
    "DescribeRecommendationLimitationsDescribeRecommendationsDescribeRefreshSchemasStatus"
    "DescribeReplicationConfigsDescribeReplicationInstancesDescribeReplicationInstanceTaskLogs"
    "DescribeReplicationsDescribeReplicationSubnetGroupsDescribeReplicationTableStatistics"
    "DescribeReplicationTaskAssessmentResultsDescribeReplicationTaskAssessmentRuns"
    "DescribeReplicationTaskIndividualAssessmentsDescribeReplicationTasksDescribeSchemas"
    "DescribeTableStatisticsExportMetadataModelAssessmentGetMetadataModelGetTargetSelectionRules"
    "ImportCertificateListDataProvidersListExtensionPacksListInstanceProfiles"
    "ListMetadataModelAssessmentActionItemsListMetadataModelAssessmentsListMetadataModelConversions"
    "ListMetadataModelExportsListMigrationProjectsListTagsForResourceModifyDataMigration"
    "ModifyEndpointModifyEventSubscriptionModifyFleetAdvisorCollector"
    "ModifyFleetAdvisorCollectorStatusesModifyOutboundIntegrationModifyReplicationConfig"
    "ModifyReplicationInstanceModifyReplicationSubnetGroupModifyReplicationTaskMoveReplicationTask"
    "RebootReplicationInstanceRefreshSchemasReloadReplicationTablesReloadTables"
    "RemoveTagsFromResourceRunFleetAdvisorLsaAnalysisStartDataMigration"
    "StartMetadataModelAssessmentStartMetadataModelConversionStartMetadataModelCreation"
    "StartMetadataModelExportAsScriptsStartMetadataModelExportToTargetStartMetadataModelImport"
    "StartRecommendationsStartReplicationStartReplicationTaskStartReplicationTaskAssessment"
    "StartReplicationTaskAssessmentRunStopDataMigrationStopReplicationStopReplicationTask"
    "TestConnectionUpdateConversionConfigurationUpdateDataProviderUpdateInstanceProfile"
    "UpdateMigrationProjectUpdateSubscriptionsToEventBridgeUploadFileMetadataList"
    /* docdb-elastic */
    "ApplyPendingMaintenanceActionCopyClusterSnapshotCreateClusterCreateClusterSnapshot"
    "DeleteClusterDeleteClusterSnapshotGetClusterGetClusterSnapshotGetPendingMaintenanceAction"
    "ListClustersListClusterSnapshotsListPendingMaintenanceActionsListTagsForResource"
    "RestoreClusterFromSnapshotStartClusterStopClusterTagResourceUntagResourceUpdateCluster"
    /* drs */
    "AssociateFailbackClientToRecoveryInstanceForDrsAssociateSourceNetworkStack"
    "BatchCreateVolumeSnapshotGroupForDrsBatchDeleteSnapshotRequestForDrs"
    "CancelRecoveryPlanExecutionCreateConvertedSnapshotForDrsCreateExtendedSourceServer"
    "CreateLaunchConfigurationTemplateCreateRecoveryInstanceForDrsCreateRecoveryPlan"
    "CreateRecoveryPlanStepCreateReplicationConfigurationTemplateCreateSourceNetwork"
    "CreateSourceServerForDrsDeleteJobDeleteLaunchActionDeleteLaunchConfigurationTemplate"
    "DeleteRecoveryInstanceDeleteRecoveryPlanDeleteRecoveryPlanExecutionDeleteRecoveryPlanStep"
    "DeleteReplicationConfigurationTemplateDeleteSourceNetworkDeleteSourceServer"
    "DescribeJobLogItemsDescribeJobsDescribeLaunchConfigurationTemplatesDescribeRecoveryInstances"
    "DescribeRecoverySnapshotsDescribeReplicationConfigurationTemplates"
    "DescribeReplicationServerAssociationsForDrsDescribeSnapshotRequestsForDrs"
    "DescribeSourceNetworksDescribeSourceServersDisconnectRecoveryInstanceDisconnectSourceServer"
    "ExportSourceNetworkCfnTemplateGetAgentCommandForDrsGetAgentConfirmedResumeInfoForDrs"
    "GetAgentInstallationAssetsForDrsGetAgentReplicationInfoForDrs"
    "GetAgentRuntimeConfigurationForDrsGetAgentSnapshotCreditsForDrsGetChannelCommandsForDrs"
    "GetFailbackCommandForDrsGetFailbackLaunchRequestedForDrsGetFailbackReplicationConfiguration"
    "GetLaunchConfigurationGetRecoveryPlanGetRecoveryPlanExecutionGetRecoveryPlanExecutionStep"
    "GetRecoveryPlanStepGetReplicationConfigurationGetSuggestedFailbackClientDeviceMappingForDrs"
    "InitializeServiceIssueAgentCertificateForDrsListExtensibleSourceServersListLaunchActions"
    "ListRecoveryPlanExecutionsListRecoveryPlanExecutionStepsListRecoveryPlans"
    "ListRecoveryPlanStepsListStagingAccountsListTagsForResourceNotifyAgentAuthenticationForDrs"
    "NotifyAgentConnectedForDrsNotifyAgentDisconnectedForDrsNotifyAgentReplicationProgressForDrs"
    "NotifyConsistencyAttainedForDrsNotifyReplicationServerAuthenticationForDrs"
    "NotifyVolumeEventForDrsPutLaunchActionReorderRecoveryPlanStepsRetryDataReplication"
    "RetryRecoveryPlanExecutionStepReverseReplicationSendAgentLogsForDrsSendAgentMetricsForDrs"
    "SendChannelCommandResultForDrsSendClientLogsForDrsSendClientMetricsForDrs"
    "SendVolumeStatsForDrsStartFailbackLaunchStartRecoveryStartRecoveryPlanExecution"
    "StartReplicationStartSourceNetworkRecoveryStartSourceNetworkReplicationStopFailback"
    "StopReplicationStopSourceNetworkReplicationTagResourceTerminateRecoveryInstances"
    "UntagResourceUpdateAgentBacklogForDrsUpdateAgentConversionInfoForDrs"
    "UpdateAgentReplicationInfoForDrsUpdateAgentReplicationProcessStateForDrs"
    "UpdateAgentSourcePropertiesForDrsUpdateFailbackClientDeviceMappingForDrs"
    "UpdateFailbackClientLastSeenForDrsUpdateFailbackReplicationConfiguration"
    "UpdateLaunchConfigurationUpdateLaunchConfigurationTemplateUpdateRecoveryPlan"
    "UpdateRecoveryPlanExecutionStepUpdateRecoveryPlanStepUpdateReplicationCertificateForDrs"
    "UpdateReplicationConfigurationUpdateReplicationConfigurationTemplate"
    /* ds-data */
    "AddGroupMemberCreateGroupCreateUserDeleteGroupDeleteUserDescribeGroupDescribeUser"
    "DisableUserListGroupMembersListGroupsListGroupsForMemberListUsersRemoveGroupMember"
    "SearchGroupsSearchUsersUpdateGroupUpdateUser"
    /* ds */
    "AcceptSharedDirectoryAccessDSDataAddIpRoutesAddRegionAddTagsToResourceAuthorizeApplication"
    "CancelSchemaExtensionCheckAliasConnectDirectoryCreateAliasCreateComputer"
    "CreateConditionalForwarderCreateDirectoryCreateHybridADCreateIdentityPoolDirectory"
    "CreateLogSubscriptionCreateMicrosoftADCreateSnapshotCreateTrustDeleteADAssessment"
    "DeleteConditionalForwarderDeleteDirectoryDeleteLogSubscriptionDeleteSnapshotDeleteTrust"
    "DeregisterCertificateDeregisterEventTopicDescribeADAssessmentDescribeCAEnrollmentPolicy"
    "DescribeCertificateDescribeClientAuthenticationSettingsDescribeConditionalForwarders"
    "DescribeDirectoriesDescribeDirectoryDataAccessDescribeDomainControllersDescribeEventTopics"
    "DescribeHybridADUpdateDescribeLDAPSSettingsDescribeRegionsDescribeSettings"
    "DescribeSharedDirectoriesDescribeSnapshotsDescribeTrustsDescribeUpdateDirectory"
    "DisableCAEnrollmentPolicyDisableClientAuthenticationDisableDirectoryDataAccessDisableLDAPS"
    "DisableRadiusDisableRoleAccessDisableSsoEnableCAEnrollmentPolicyEnableClientAuthentication"
    "EnableDirectoryDataAccessEnableLDAPSEnableRadiusEnableRoleAccessEnableSso"
    "GetAuthorizedApplicationDetailsGetDirectoryLimitsGetSnapshotLimitsListADAssessments"
    "ListAuthorizedApplicationsListCertificatesListIpRoutesListLogSubscriptions"
    "ListSchemaExtensionsListTagsForResourceRegisterCertificateRegisterEventTopic"
    "RejectSharedDirectoryRemoveIpRoutesRemoveRegionRemoveTagsFromResourceResetUserPassword"
    "RestoreFromSnapshotShareDirectoryStartADAssessmentStartSchemaExtensionUnauthorizeApplication"
    "UnshareDirectoryUpdateAuthorizedApplicationUpdateConditionalForwarderUpdateDirectory"
    "UpdateDirectorySetupUpdateHybridADUpdateNumberOfDomainControllersUpdateRadiusUpdateSettings"
    "UpdateTrustVerifyTrust"
    /* dsql */
    "AddPeerClusterCreateClusterCreateStreamDbConnectDbConnectAdminDeleteCluster"
    "DeleteClusterPolicyDeleteStreamGetBackupJobGetClusterGetClusterPolicyGetRestoreJob"
    "GetStreamGetVpcEndpointServiceNameInjectErrorListClustersListStreamsListTagsForResource"
    "PutClusterPolicyPutMultiRegionPropertiesPutWitnessRegionRemovePeerClusterStartBackupJob"
    "StartRestoreJobStopBackupJobStopRestoreJobTagResourceUntagResourceUpdateCluster"
    "UpdateStream"
    /* dynamodb */
    "AssociateTableReplicaBatchGetItemBatchWriteItemConditionCheckItemCreateBackup"
    "CreateGlobalTableCreateGlobalTableWitnessCreateTableCreateTableReplicaDeleteBackup"
    "DeleteGlobalTableWitnessDeleteItemDeleteResourcePolicyDeleteTableDeleteTableReplica"
    "DescribeBackupDescribeContinuousBackupsDescribeContributorInsightsDescribeEndpoints"
    "DescribeExportDescribeGlobalTableDescribeGlobalTableSettingsDescribeImport"
    "DescribeKinesisStreamingDestinationDescribeLimitsDescribeReservedCapacity"
    "DescribeReservedCapacityOfferingsDescribeStreamDescribeTableDescribeTableReplicaAutoScaling"
    "DescribeTimeToLiveDisableKinesisStreamingDestinationEnableKinesisStreamingDestination"
    "ExportTableToPointInTimeGetAbacStatusGetItemGetRecordsGetResourcePolicyGetShardIterator"
    "ImportTableInjectErrorListBackupsListContributorInsightsListExportsListGlobalTables"
    "ListImportsListStreamsListTablesListTagsOfResourcePartiQLDeletePartiQLInsertPartiQLSelect"
    "PartiQLUpdatePurchaseReservedCapacityOfferingsPutItemPutResourcePolicyQuery"
    "ReadDataForReplicationReplicateSettingsRestoreTableFromAwsBackupRestoreTableFromBackup"
    "RestoreTableToPointInTimeScanSearchVectorsStartAwsBackupJobTagResourceUntagResource"
    "UpdateAbacStatusUpdateContinuousBackupsUpdateContributorInsightsUpdateGlobalTable"
    "UpdateGlobalTableSettingsUpdateGlobalTableVersionUpdateItemUpdateKinesisStreamingDestination"
    "UpdateTableUpdateTableReplicaAutoScalingUpdateTimeToLiveWriteDataForReplication"
    /* ebs */
    "CompleteSnapshotGetSnapshotBlockListChangedBlocksListSnapshotBlocksPutSnapshotBlock"
    "StartSnapshot"
    /* ec2-instance-connect */
    "OpenTunnelSendSerialConsoleSSHPublicKeySendSSHPublicKey"
    /* ec2 */
    "AcceptAddressTransferAcceptCapacityReservationBillingOwnership"
    "AcceptReservedInstancesExchangeQuoteAcceptTransitGatewayClientVpnAttachment"
    "AcceptTransitGatewayMulticastDomainAssociationsAcceptTransitGatewayPeeringAttachment"
    "AcceptTransitGatewayVpcAttachmentAcceptVpcEndpointConnectionsAcceptVpcPeeringConnection"
    "AdvertiseByoipCidrAllocateAddressAllocateHostsAllocateIpamPoolCidr"
    "ApplySecurityGroupsToClientVpnTargetNetworkAssignIpv6AddressesAssignPrivateIpAddresses"
    "AssignPrivateNatGatewayAddressAssociateAddressAssociateApplicationStatusCheck"
    "AssociateCapacityReservationBillingOwnerAssociateClientVpnTargetNetworkAssociateDhcpOptions"
    "AssociateEnclaveCertificateIamRoleAssociateIamInstanceProfileAssociateInstanceEventWindow"
    "AssociateIpamByoasnAssociateIpamResourceDiscoveryAssociateNatGatewayAddress"
    "AssociateRouteServerAssociateRouteTableAssociateSecurityGroupVpcAssociateSubnetCidrBlock"
    "AssociateTransitGatewayMulticastDomainAssociateTransitGatewayPolicyTable"
    "AssociateTransitGatewayRouteTableAssociateTrunkInterfaceAssociateVerifiedAccessInstanceWebAcl"
    "AssociateVpcCidrBlockAttachApplianceToNatGatewayAttachClassicLinkVpcAttachImageWatermark"
    "AttachInternetGatewayAttachNetworkInterfaceAttachResourcesToPlacementGroup"
    "AttachVerifiedAccessTrustProviderAttachVolumeAttachVpnGatewayAuthorizeClientVpnIngress"
    "AuthorizeSecurityGroupEgressAuthorizeSecurityGroupIngress"
    "BatchModifyIpamRoutingPolicyRegistrationsBundleInstanceCancelBundleTask"
    "CancelCapacityReservationCancelCapacityReservationFleetsCancelConversionTask"
    "CancelDeclarativePoliciesReportCancelExportTaskCancelImageLaunchPermissionCancelImportTask"
    "CancelReservedInstancesListingCancelSpotFleetRequestsCancelSpotInstanceRequests"
    "ConfirmProductInstanceCopyFpgaImageCopyImageCopySnapshotCopyVolumes"
    "CreateApplicationStatusCheckCreateCapacityManagerDataExportCreateCapacityReservation"
    "CreateCapacityReservationBySplittingCreateCapacityReservationCancellationQuote"
    "CreateCapacityReservationFleetCreateCarrierGatewayCreateClientVpnEndpointCreateClientVpnRoute"
    "CreateCoipCidrCreateCoipPoolCreateCoipPoolPermissionCreateCustomerGatewayCreateDefaultSubnet"
    "CreateDefaultVpcCreateDelegateMacVolumeOwnershipTaskCreateDhcpOptions"
    "CreateEgressOnlyInternetGatewayCreateFleetCreateFlowLogsCreateFpgaImageCreateImage"
    "CreateImageUsageReportCreateInstanceConnectEndpointCreateInstanceEventWindow"
    "CreateInstanceExportTaskCreateInternetGatewayCreateInterruptibleCapacityReservationAllocation"
    "CreateIpamCreateIpamExternalResourceVerificationTokenCreateIpamInternetRegistryAssociation"
    "CreateIpamPolicyCreateIpamPoolCreateIpamPrefixListResolverCreateIpamPrefixListResolverTarget"
    "CreateIpamResourceDiscoveryCreateIpamRoutingPolicyRegistrationCreateIpamScopeCreateKeyPair"
    "CreateLaunchTemplateCreateLaunchTemplateVersionCreateLocalGatewayRoute"
    "CreateLocalGatewayRouteTableCreateLocalGatewayRouteTablePermission"
    "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation"
    "CreateLocalGatewayRouteTableVpcAssociationCreateLocalGatewayVirtualInterface"
    "CreateLocalGatewayVirtualInterfaceGroupCreateMacSystemIntegrityProtectionModificationTask"
    "CreateManagedPrefixListCreateNatGatewayCreateNetworkAclCreateNetworkAclEntry"
    "CreateNetworkInsightsAccessScopeCreateNetworkInsightsPathCreateNetworkInterface"
    "CreateNetworkInterfacePermissionCreateOdbNetworkPeeringCreatePlacementGroup"
    "CreatePublicIpv4PoolCreateReplaceRootVolumeTaskCreateReservedInstancesListing"
    "CreateRestoreImageTaskCreateRouteCreateRouteServerCreateRouteServerEndpoint"
    "CreateRouteServerPeerCreateRouteTableCreateSecondaryNetworkCreateSecondarySubnet"
    "CreateSecurityGroupCreateSnapshotCreateSnapshotsCreateSpotDatafeedSubscription"
    "CreateStoreImageTaskCreateSubnetCreateSubnetCidrReservationCreateTags"
    "CreateTrafficMirrorFilterCreateTrafficMirrorFilterRuleCreateTrafficMirrorSession"
    "CreateTrafficMirrorTargetCreateTransitGatewayCreateTransitGatewayConnect"
    "CreateTransitGatewayConnectPeerCreateTransitGatewayMeteringPolicy"
    "CreateTransitGatewayMeteringPolicyEntryCreateTransitGatewayMulticastDomain"
    "CreateTransitGatewayPeeringAttachmentCreateTransitGatewayPolicyTable"
    "CreateTransitGatewayPolicyTableEntryCreateTransitGatewayPrefixListReference"
    "CreateTransitGatewayRouteCreateTransitGatewayRouteTable"
    "CreateTransitGatewayRouteTableAnnouncementCreateTransitGatewayVpcAttachment"
    "CreateVerifiedAccessEndpointCreateVerifiedAccessGroupCreateVerifiedAccessInstance"
    "CreateVerifiedAccessTrustProviderCreateVolumeCreateVpcCreateVpcBlockPublicAccessExclusion"
    "CreateVpcEncryptionControlCreateVpcEndpointCreateVpcEndpointConnectionNotification"
    "CreateVpcEndpointServiceConfigurationCreateVpcPeeringConnectionCreateVpnConcentrator"
    "CreateVpnConnectionCreateVpnConnectionRouteCreateVpnGatewayDeleteApplicationStatusCheck"
    "DeleteCapacityManagerDataExportDeleteCarrierGatewayDeleteClientVpnEndpoint"
    "DeleteClientVpnRouteDeleteCoipCidrDeleteCoipPoolDeleteCoipPoolPermission"
    "DeleteCustomerGatewayDeleteDhcpOptionsDeleteEgressOnlyInternetGatewayDeleteFleets"
    "DeleteFlowLogsDeleteFpgaImageDeleteImageUsageReportDeleteInstanceConnectEndpoint"
    "DeleteInstanceEventWindowDeleteInternetGatewayDeleteIpam"
    "DeleteIpamExternalResourceVerificationTokenDeleteIpamInternetRegistryAssociation"
    "DeleteIpamPolicyDeleteIpamPoolDeleteIpamPrefixListResolverDeleteIpamPrefixListResolverTarget"
    "DeleteIpamResourceDiscoveryDeleteIpamRoutingPolicyRegistrationDeleteIpamScopeDeleteKeyPair"
    "DeleteLaunchTemplateDeleteLaunchTemplateVersionsDeleteLocalGatewayRoute"
    "DeleteLocalGatewayRouteTableDeleteLocalGatewayRouteTablePermission"
    "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation"
    "DeleteLocalGatewayRouteTableVpcAssociationDeleteLocalGatewayVirtualInterface"
    "DeleteLocalGatewayVirtualInterfaceGroupDeleteManagedPrefixListDeleteNatGateway"
    "DeleteNetworkAclDeleteNetworkAclEntryDeleteNetworkInsightsAccessScope"
    "DeleteNetworkInsightsAccessScopeAnalysisDeleteNetworkInsightsAnalysisDeleteNetworkInsightsPath"
    "DeleteNetworkInterfaceDeleteNetworkInterfacePermissionDeleteOdbNetworkPeering"
    "DeletePlacementGroupDeletePublicIpv4PoolDeleteQueuedReservedInstancesDeleteResourcePolicy"
    "DeleteRouteDeleteRouteServerDeleteRouteServerEndpointDeleteRouteServerPeerDeleteRouteTable"
    "DeleteSecondaryNetworkDeleteSecondarySubnetDeleteSecurityGroupDeleteSnapshot"
    "DeleteSpotDatafeedSubscriptionDeleteSubnetDeleteSubnetCidrReservationDeleteTags"
    "DeleteTrafficMirrorFilterDeleteTrafficMirrorFilterRuleDeleteTrafficMirrorSession"
    "DeleteTrafficMirrorTargetDeleteTransitGatewayDeleteTransitGatewayClientVpnAttachment"
    "DeleteTransitGatewayConnectDeleteTransitGatewayConnectPeerDeleteTransitGatewayMeteringPolicy"
    "DeleteTransitGatewayMeteringPolicyEntryDeleteTransitGatewayMulticastDomain"
    "DeleteTransitGatewayPeeringAttachmentDeleteTransitGatewayPolicyTable"
    "DeleteTransitGatewayPolicyTableEntryDeleteTransitGatewayPrefixListReference"
    "DeleteTransitGatewayRouteDeleteTransitGatewayRouteTable"
    "DeleteTransitGatewayRouteTableAnnouncementDeleteTransitGatewayVpcAttachment"
    "DeleteVerifiedAccessEndpointDeleteVerifiedAccessGroupDeleteVerifiedAccessInstance"
    "DeleteVerifiedAccessTrustProviderDeleteVolumeDeleteVpcDeleteVpcBlockPublicAccessExclusion"
    "DeleteVpcEncryptionControlDeleteVpcEndpointConnectionNotificationsDeleteVpcEndpoints"
    "DeleteVpcEndpointServiceConfigurationsDeleteVpcPeeringConnectionDeleteVpnConcentrator"
    "DeleteVpnConnectionDeleteVpnConnectionRouteDeleteVpnGatewayDeprovisionByoipCidr"
    "DeprovisionIpamByoasnDeprovisionIpamPoolCidrDeprovisionPublicIpv4PoolCidrDeregisterImage"
    "DeregisterInstanceEventNotificationAttributesDeregisterTransitGatewayMulticastGroupMembers"
    "DeregisterTransitGatewayMulticastGroupSourcesDescribeAccountAttributes"
    "DescribeAccountVpcEncryptionControlDescribeAddressesDescribeAddressesAttribute"
    "DescribeAddressTransfersDescribeAggregateIdFormatDescribeApplicationStatus"
    "DescribeApplicationStatusCheckAssociationsDescribeApplicationStatusChecks"
    "DescribeAvailabilityZonesDescribeAwsNetworkPerformanceMetricSubscriptionsDescribeBundleTasks"
    "DescribeByoipCidrsDescribeCapacityBlockExtensionHistoryDescribeCapacityBlockExtensionOfferings"
    "DescribeCapacityBlockOfferingsDescribeCapacityBlocksDescribeCapacityBlockStatus"
    "DescribeCapacityManagerDataExportsDescribeCapacityReservationBillingRequests"
    "DescribeCapacityReservationCancellationQuotesDescribeCapacityReservationFleets"
    "DescribeCapacityReservationsDescribeCapacityReservationTopologyDescribeCarrierGateways"
    "DescribeClassicLinkInstancesDescribeClientVpnAuthorizationRulesDescribeClientVpnConnections"
    "DescribeClientVpnEndpointsDescribeClientVpnRoutesDescribeClientVpnTargetNetworks"
    "DescribeCoipPoolsDescribeConversionTasksDescribeCustomerGateways"
    "DescribeDeclarativePoliciesReportsDescribeDhcpOptionsDescribeEgressOnlyInternetGateways"
    "DescribeElasticGpusDescribeExportImageTasksDescribeExportTasksDescribeFastLaunchImages"
    "DescribeFastSnapshotRestoresDescribeFleetHistoryDescribeFleetInstancesDescribeFleets"
    "DescribeFlowLogsDescribeFpgaImageAttributeDescribeFpgaImagesDescribeHostReservationOfferings"
    "DescribeHostReservationsDescribeHostsDescribeIamInstanceProfileAssociations"
    "DescribeIdentityIdFormatDescribeIdFormatDescribeImageAttributeDescribeImageReferences"
    "DescribeImagesDescribeImageUsageReportEntriesDescribeImageUsageReports"
    "DescribeImportImageTasksDescribeImportSnapshotTasksDescribeInstanceAttribute"
    "DescribeInstanceConnectEndpointsDescribeInstanceCreditSpecifications"
    "DescribeInstanceEventNotificationAttributesDescribeInstanceEventWindows"
    "DescribeInstanceImageMetadataDescribeInstancesDescribeInstanceSqlHaHistoryStates"
    "DescribeInstanceSqlHaStatesDescribeInstanceStatusDescribeInstanceTopology"
    "DescribeInstanceTypeOfferingsDescribeInstanceTypesDescribeInternetGatewaysDescribeIpamByoasn"
    "DescribeIpamExternalResourceVerificationTokensDescribeIpamInternetRegistryAssociations"
    "DescribeIpamPoliciesDescribeIpamPoolAllocationsDescribeIpamPools"
    "DescribeIpamPrefixListResolversDescribeIpamPrefixListResolverTargets"
    "DescribeIpamResourceDiscoveriesDescribeIpamResourceDiscoveryAssociationsDescribeIpams"
    "DescribeIpamScopesDescribeIpv6PoolsDescribeKeyPairsDescribeLaunchTemplates"
    "DescribeLaunchTemplateVersionsDescribeLocalGatewayRouteTablePermissions"
    "DescribeLocalGatewayRouteTablesDescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations"
    "DescribeLocalGatewayRouteTableVpcAssociationsDescribeLocalGateways"
    "DescribeLocalGatewayVirtualInterfaceGroupsDescribeLocalGatewayVirtualInterfaces"
    "DescribeLockedSnapshotsDescribeMacHostsDescribeMacModificationTasksDescribeManagedPrefixLists"
    "DescribeMovingAddressesDescribeNatGatewaysDescribeNetworkAcls"
    "DescribeNetworkInsightsAccessScopeAnalysesDescribeNetworkInsightsAccessScopes"
    "DescribeNetworkInsightsAnalysesDescribeNetworkInsightsPathsDescribeNetworkInterfaceAttribute"
    "DescribeNetworkInterfacePermissionsDescribeNetworkInterfacesDescribeOutpostLags"
    "DescribePlacementGroupsDescribePrefixListsDescribePrincipalIdFormatDescribePublicIpv4Pools"
    "DescribeRegionsDescribeReplaceRootVolumeTasksDescribeReservedInstances"
    "DescribeReservedInstancesListingsDescribeReservedInstancesModifications"
    "DescribeReservedInstancesOfferingsDescribeRouteServerEndpointsDescribeRouteServerPeers"
    "DescribeRouteServersDescribeRouteTablesDescribeScheduledInstanceAvailability"
    "DescribeScheduledInstancesDescribeSecondaryInterfacesDescribeSecondaryNetworks"
    "DescribeSecondarySubnetsDescribeSecurityGroupReferencesDescribeSecurityGroupRules"
    "DescribeSecurityGroupsDescribeSecurityGroupVpcAssociationsDescribeServiceLinkVirtualInterfaces"
    "DescribeSnapshotAttributeDescribeSnapshotsDescribeSnapshotTierStatus"
    "DescribeSpotDatafeedSubscriptionDescribeSpotFleetInstancesDescribeSpotFleetRequestHistory"
    "DescribeSpotFleetRequestsDescribeSpotInstanceRequestsDescribeSpotPriceHistory"
    "DescribeStaleSecurityGroupsDescribeStoreImageTasksDescribeSubnetsDescribeTags"
    "DescribeTrafficMirrorFilterRulesDescribeTrafficMirrorFiltersDescribeTrafficMirrorSessions"
    "DescribeTrafficMirrorTargetsDescribeTransitGatewayAttachments"
    "DescribeTransitGatewayConnectPeersDescribeTransitGatewayConnects"
    "DescribeTransitGatewayMeteringPoliciesDescribeTransitGatewayMulticastDomains"
    "DescribeTransitGatewayPeeringAttachmentsDescribeTransitGatewayPolicyTables"
    "DescribeTransitGatewayRouteTableAnnouncementsDescribeTransitGatewayRouteTables"
    "DescribeTransitGatewaysDescribeTransitGatewayVpcAttachmentsDescribeTrunkInterfaceAssociations"
    "DescribeVerifiedAccessEndpointsDescribeVerifiedAccessGroups"
    "DescribeVerifiedAccessInstanceLoggingConfigurationsDescribeVerifiedAccessInstances"
    "DescribeVerifiedAccessInstanceWebAclAssociationsDescribeVerifiedAccessTrustProviders"
    "DescribeVolumeAttributeDescribeVolumesDescribeVolumesModificationsDescribeVolumeStatus"
    "DescribeVpcAttributeDescribeVpcBlockPublicAccessExclusionsDescribeVpcBlockPublicAccessOptions"
    "DescribeVpcClassicLinkDescribeVpcClassicLinkDnsSupportDescribeVpcEncryptionControls"
    "DescribeVpcEndpointAssociationsDescribeVpcEndpointConnectionNotifications"
    "DescribeVpcEndpointConnectionsDescribeVpcEndpointsDescribeVpcEndpointServiceConfigurations"
    "DescribeVpcEndpointServicePermissionsDescribeVpcEndpointServicesDescribeVpcPeeringConnections"
    "DescribeVpcsDescribeVpnConcentratorsDescribeVpnConnectionsDescribeVpnGateways"
    "DetachApplianceFromNatGatewayDetachClassicLinkVpcDetachImageWatermarkDetachInternetGateway"
    "DetachNetworkInterfaceDetachResourcesFromPlacementGroupDetachVerifiedAccessTrustProvider"
    "DetachVolumeDetachVpnGatewayDisableAddressTransferDisableAllowedImagesSettings"
    "DisableApplicationStatusCheckSuppressionDisableAwsNetworkPerformanceMetricSubscription"
    "DisableCapacityManagerDisableEbsEncryptionByDefaultDisableFastLaunch"
    "DisableFastSnapshotRestoresDisableImageDisableImageBlockPublicAccessDisableImageDeprecation"
    "DisableImageDeregistrationProtectionDisableInstanceSqlHaStandbyDetections"
    "DisableIpamOrganizationAdminAccountDisableIpamPolicyDisableRouteServerPropagation"
    "DisableSerialConsoleAccessDisableSnapshotBlockPublicAccess"
    "DisableTransitGatewayRouteTablePropagationDisableVgwRoutePropagationDisableVpcClassicLink"
    "DisableVpcClassicLinkDnsSupportDisassociateAddressDisassociateApplicationStatusCheck"
    "DisassociateCapacityReservationBillingOwnerDisassociateClientVpnTargetNetwork"
    "DisassociateEnclaveCertificateIamRoleDisassociateIamInstanceProfile"
    "DisassociateInstanceEventWindowDisassociateIpamByoasnDisassociateIpamResourceDiscovery"
    "DisassociateNatGatewayAddressDisassociateRouteServerDisassociateRouteTable"
    "DisassociateSecurityGroupVpcDisassociateSubnetCidrBlock"
    "DisassociateTransitGatewayMulticastDomainDisassociateTransitGatewayPolicyTable"
    "DisassociateTransitGatewayRouteTableDisassociateTrunkInterface"
    "DisassociateVerifiedAccessInstanceWebAclDisassociateVpcCidrBlockEnableAddressTransfer"
    "EnableAllowedImagesSettingsEnableApplicationStatusCheckSuppression"
    "EnableAwsNetworkPerformanceMetricSubscriptionEnableCapacityManagerEnableEbsEncryptionByDefault"
    "EnableFastLaunchEnableFastSnapshotRestoresEnableImageEnableImageBlockPublicAccess"
    "EnableImageDeprecationEnableImageDeregistrationProtectionEnableInstanceSqlHaStandbyDetections"
    "EnableIpamInternetRegistryAssociationEnableIpamOrganizationAdminAccountEnableIpamPolicy"
    "EnableReachabilityAnalyzerOrganizationSharingEnableRouteServerPropagation"
    "EnableSerialConsoleAccessEnableSnapshotBlockPublicAccess"
    "EnableTransitGatewayRouteTablePropagationEnableVgwRoutePropagationEnableVolumeIO"
    "EnableVpcClassicLinkEnableVpcClassicLinkDnsSupport"
    "ExportClientVpnClientCertificateRevocationListExportClientVpnClientConfigurationExportImage"
    "ExportTransitGatewayRoutesExportVerifiedAccessInstanceClientConfiguration"
    "GetActiveVpnTunnelStatusGetAllowedImagesSettingsGetAssociatedEnclaveCertificateIamRoles"
    "GetAssociatedIpv6PoolCidrsGetAwsNetworkPerformanceDataGetCapacityManagerAttributes"
    "GetCapacityManagerMetricDataGetCapacityManagerMetricDimensions"
    "GetCapacityManagerMonitoredTagKeysGetCapacityReservationUsageGetCoipPoolUsageGetConsoleOutput"
    "GetConsoleScreenshotGetDeclarativePoliciesReportSummaryGetDefaultCreditSpecification"
    "GetEbsDefaultKmsKeyIdGetEbsEncryptionByDefaultGetEnabledIpamPolicy"
    "GetFlowLogsIntegrationTemplateGetGroupsForCapacityReservationGetHostReservationPurchasePreview"
    "GetImageAncestryGetImageBlockPublicAccessStateGetInstanceMetadataDefaultsGetInstanceTpmEkPub"
    "GetInstanceTypesFromInstanceRequirementsGetInstanceUefiDataGetIpamAddressHistory"
    "GetIpamDiscoveredAccountsGetIpamDiscoveredPublicAddressesGetIpamDiscoveredResourceCidrs"
    "GetIpamDiscoveredRoutesGetIpamInternetRegistryAssociationAsns"
    "GetIpamInternetRegistryAssociationCidrsGetIpamPolicyAllocationRules"
    "GetIpamPolicyOrganizationTargetsGetIpamPoolAllocationsGetIpamPoolCidrs"
    "GetIpamPrefixListResolverRulesGetIpamPrefixListResolverVersionEntries"
    "GetIpamPrefixListResolverVersionsGetIpamResourceCidrsGetIpamRouteOriginAuthorizations"
    "GetIpamRouteProtectionFindingsGetIpamRoutingPolicyRegistrationDeltas"
    "GetIpamRoutingPolicyRegistrationsGetLaunchTemplateDataGetManagedPrefixListAssociations"
    "GetManagedPrefixListEntriesGetManagedResourceVisibility"
    "GetNetworkInsightsAccessScopeAnalysisFindingsGetNetworkInsightsAccessScopeContent"
    "GetPasswordDataGetReservedInstancesExchangeQuoteGetResourcePolicyGetRouteServerAssociations"
    "GetRouteServerPropagationsGetRouteServerRoutingDatabaseGetSecurityGroupsForVpc"
    "GetSerialConsoleAccessStatusGetSnapshotBlockPublicAccessStateGetSpotPlacementScores"
    "GetSubnetCidrReservationsGetTransitGatewayAttachmentPropagations"
    "GetTransitGatewayMeteringPolicyEntriesGetTransitGatewayMulticastDomainAssociations"
    "GetTransitGatewayPolicyTableAssociationsGetTransitGatewayPolicyTableEntries"
    "GetTransitGatewayPrefixListReferencesGetTransitGatewayRouteTableAssociations"
    "GetTransitGatewayRouteTablePropagationsGetVerifiedAccessEndpointPolicy"
    "GetVerifiedAccessEndpointTargetsGetVerifiedAccessGroupPolicyGetVerifiedAccessInstanceWebAcl"
    "GetVpcResourcesBlockingEncryptionEnforcementGetVpnConnectionDeviceSampleConfiguration"
    "GetVpnConnectionDeviceTypesGetVpnTunnelReplacementStatusImportByoipCidrToIpam"
    "ImportClientVpnClientCertificateRevocationListImportImageImportInstanceImportKeyPair"
    "ImportSnapshotImportVolumeInjectApiErrorInjectVolumeIOLatencyListImagesInRecycleBin"
    "ListSnapshotsInRecycleBinListVolumesInRecycleBinLockSnapshotModifyAccountVpcEncryptionControl"
    "ModifyAddressAttributeModifyApplicationStatusCheckModifyAvailabilityZoneGroup"
    "ModifyCapacityReservationModifyCapacityReservationFleetModifyClientVpnEndpoint"
    "ModifyDefaultCreditSpecificationModifyEbsDefaultKmsKeyIdModifyFleetModifyFpgaImageAttribute"
    "ModifyHostsModifyIdentityIdFormatModifyIdFormatModifyImageAttributeModifyInstanceAttribute"
    "ModifyInstanceCapacityReservationAttributesModifyInstanceConnectEndpoint"
    "ModifyInstanceCpuOptionsModifyInstanceCreditSpecificationModifyInstanceEventStartTime"
    "ModifyInstanceEventWindowModifyInstanceMaintenanceOptionsModifyInstanceMetadataDefaults"
    "ModifyInstanceMetadataOptionsModifyInstanceNetworkPerformanceOptionsModifyInstancePlacement"
    "ModifyIpamModifyIpamPolicyAllocationRulesModifyIpamPoolModifyIpamPoolAllocation"
    "ModifyIpamPrefixListResolverModifyIpamPrefixListResolverTargetModifyIpamResourceCidr"
    "ModifyIpamResourceDiscoveryModifyIpamRoutingPolicyRegistrationModifyIpamScope"
    "ModifyLaunchTemplateModifyLocalGatewayRouteModifyManagedPrefixList"
    "ModifyManagedResourceVisibilityModifyNetworkInterfaceAttributeModifyOdbNetworkPeering"
    "ModifyPrivateDnsNameOptionsModifyPublicIpDnsNameOptionsModifyReservedInstances"
    "ModifyRouteServerModifySecurityGroupRulesModifySnapshotAttributeModifySnapshotTier"
    "ModifySpotFleetRequestModifySubnetAttributeModifyTrafficMirrorFilterNetworkServices"
    "ModifyTrafficMirrorFilterRuleModifyTrafficMirrorSessionModifyTransitGateway"
    "ModifyTransitGatewayMeteringPolicyModifyTransitGatewayPolicyTableEntry"
    "ModifyTransitGatewayPrefixListReferenceModifyTransitGatewayVpcAttachment"
    "ModifyVerifiedAccessEndpointModifyVerifiedAccessEndpointPolicyModifyVerifiedAccessGroup"
    "ModifyVerifiedAccessGroupPolicyModifyVerifiedAccessInstance"
    "ModifyVerifiedAccessInstanceLoggingConfigurationModifyVerifiedAccessTrustProviderModifyVolume"
    "ModifyVolumeAttributeModifyVpcAttributeModifyVpcBlockPublicAccessExclusion"
    "ModifyVpcBlockPublicAccessOptionsModifyVpcEncryptionControlModifyVpcEndpoint"
    "ModifyVpcEndpointConnectionNotificationModifyVpcEndpointPayerResponsibility"
    "ModifyVpcEndpointServiceConfigurationModifyVpcEndpointServicePayerResponsibility"
    "ModifyVpcEndpointServicePermissionsModifyVpcPeeringConnectionOptionsModifyVpcTenancy"
    "ModifyVpnConnectionModifyVpnConnectionOptionsModifyVpnTunnelCertificateModifyVpnTunnelOptions"
    "MonitorInstancesMoveAddressToVpcMoveByoipCidrToIpamMoveCapacityReservationInstances"
    "PauseVolumeIOProvisionByoipCidrProvisionIpamByoasnProvisionIpamPoolCidr"
    "ProvisionPublicIpv4PoolCidrPurchaseCapacityBlockPurchaseCapacityBlockExtension"
    "PurchaseHostReservationPurchaseReservedInstancesOfferingPurchaseScheduledInstances"
    "PutResourcePolicyRebootInstancesRegisterImageRegisterInstanceEventNotificationAttributes"
    "RegisterTransitGatewayMulticastGroupMembersRegisterTransitGatewayMulticastGroupSources"
    "RejectCapacityReservationBillingOwnershipRejectTransitGatewayClientVpnAttachment"
    "RejectTransitGatewayMulticastDomainAssociationsRejectTransitGatewayPeeringAttachment"
    "RejectTransitGatewayVpcAttachmentRejectVpcEndpointConnectionsRejectVpcPeeringConnection"
    "ReleaseAddressReleaseHostsReleaseIpamPoolAllocationReplaceIamInstanceProfileAssociation"
    "ReplaceImageCriteriaInAllowedImagesSettingsReplaceImageInstanceTypeSpecification"
    "ReplaceNetworkAclAssociationReplaceNetworkAclEntryReplaceRouteReplaceRouteTableAssociation"
    "ReplaceTransitGatewayRouteReplaceVpnTunnelReportInstanceStatusRequestSpotFleet"
    "RequestSpotInstancesResetAddressAttributeResetEbsDefaultKmsKeyIdResetFpgaImageAttribute"
    "ResetImageAttributeResetInstanceAttributeResetNetworkInterfaceAttributeResetSnapshotAttribute"
    "RestoreAddressToClassicRestoreImageFromRecycleBinRestoreManagedPrefixListVersion"
    "RestoreSnapshotFromRecycleBinRestoreSnapshotTierRestoreVolumeFromRecycleBin"
    "RevokeClientVpnIngressRevokeSecurityGroupEgressRevokeSecurityGroupIngressRunInstances"
    "RunScheduledInstancesSearchLocalGatewayRoutesSearchTransitGatewayMulticastGroups"
    "SearchTransitGatewayRoutesSendDiagnosticInterruptSendSpotInstanceInterruptions"
    "StartDeclarativePoliciesReportStartInstancesStartNetworkInsightsAccessScopeAnalysis"
    "StartNetworkInsightsAnalysisStartVpcEndpointServicePrivateDnsVerificationStopInstances"
    "TerminateClientVpnConnectionsTerminateInstancesUnassignIpv6Addresses"
    "UnassignPrivateIpAddressesUnassignPrivateNatGatewayAddressUnlockSnapshotUnmonitorInstances"
    "UpdateCapacityManagerMonitoredTagKeysUpdateCapacityManagerOrganizationsAccess"
    "UpdateInterruptibleCapacityReservationAllocationUpdateSecurityGroupRuleDescriptionsEgress"
    "UpdateSecurityGroupRuleDescriptionsIngressValidateSecurityGroupQuotasForInterface"
    "WithdrawByoipCidr"
    /* ec2messages */
    "AcknowledgeMessageDeleteMessageFailMessageGetEndpointGetMessagesSendReply"
    /* ecr-public */
    "BatchCheckLayerAvailabilityBatchDeleteImageCompleteLayerUploadCreateRepository"
    "DeleteRepositoryDeleteRepositoryPolicyDescribeImagesDescribeImageTagsDescribeRegistries"
    "DescribeRepositoriesGetAuthorizationTokenGetRegistryCatalogDataGetRepositoryCatalogData"
    "GetRepositoryPolicyInitiateLayerUploadListTagsForResourcePutImagePutRegistryCatalogData"
    "PutRepositoryCatalogDataSetRepositoryPolicyTagResourceUntagResourceUploadLayerPart"
    /* ecr */
    "BatchCheckLayerAvailabilityBatchDeleteImageBatchGetImage"
    "BatchGetRepositoryScanningConfigurationBatchImportUpstreamImageCompleteLayerUpload"
    "CreatePullThroughCacheRuleCreateRepositoryCreateRepositoryCreationTemplate"
    "DeleteLifecyclePolicyDeletePullThroughCacheRuleDeleteRegistryPolicyDeleteRepository"
    "DeleteRepositoryCreationTemplateDeleteRepositoryPolicyDeleteSigningConfiguration"
    "DeregisterPullTimeUpdateExclusionDescribeImageReplicationStatusDescribeImages"
    "DescribeImageScanFindingsDescribeImageSigningStatusDescribePullThroughCacheRules"
    "DescribeRegistryDescribeRepositoriesDescribeRepositoryCreationTemplatesGetAccountSetting"
    "GetAuthorizationTokenGetDownloadUrlForLayerGetImageCopyStatusGetLifecyclePolicy"
    "GetLifecyclePolicyPreviewGetRegistryPolicyGetRegistryScanningConfigurationGetRepositoryPolicy"
    "GetSigningConfigurationInitiateLayerUploadListImagesListPullTimeUpdateExclusions"
    "ListTagsForResourcePutAccountSettingPutImagePutImageScanningConfiguration"
    "PutImageTagMutabilityPutLifecyclePolicyPutRegistryPolicyPutRegistryScanningConfiguration"
    "PutReplicationConfigurationPutSigningConfigurationRegisterPullTimeUpdateExclusion"
    "ReplicateImageSetRepositoryPolicyStartImageScanStartLifecyclePolicyPreviewTagResource"
    "UntagResourceUpdateImageStorageClassUpdatePullThroughCacheRule"
    "UpdateRepositoryCreationTemplateUploadLayerPartValidatePullThroughCacheRule"
    /* ecs-mcp */
    "InvokeReadOnlyToolsUseMcp"
    /* ecs */
    "AllowVendedLogDeliveryForResourceContinueServiceDeploymentCreateCapacityProviderCreateCluster"
    "CreateDaemonCreateExpressGatewayServiceCreateServiceCreateTaskSetDeleteAccountSetting"
    "DeleteAttributesDeleteCapacityProviderDeleteClusterDeleteDaemonDeleteDaemonTaskDefinition"
    "DeleteExpressGatewayServiceDeleteServiceDeleteTaskDefinitionsDeleteTaskSet"
    "DeregisterContainerInstanceDeregisterTaskDefinitionDescribeCapacityProvidersDescribeClusters"
    "DescribeContainerInstancesDescribeDaemonDescribeDaemonDeploymentsDescribeDaemonRevisions"
    "DescribeDaemonTaskDefinitionDescribeExpressGatewayServiceDescribeServiceDeployments"
    "DescribeServiceRevisionsDescribeServicesDescribeTaskDefinitionDescribeTasksDescribeTaskSets"
    "DiscoverPollEndpointExecuteCommandGetTaskProtectionListAccountSettingsListAttributes"
    "ListClustersListContainerInstancesListDaemonDeploymentsListDaemonsListDaemonTaskDefinitions"
    "ListServiceDeploymentsListServicesListServicesByNamespaceListTagsForResource"
    "ListTaskDefinitionFamiliesListTaskDefinitionsListTasksPollPutAccountSetting"
    "PutAccountSettingDefaultPutAttributesPutClusterCapacityProvidersPutSystemLogEvents"
    "RegisterContainerInstanceRegisterDaemonTaskDefinitionRegisterTaskDefinitionRunTaskStartTask"
    "StartTelemetrySessionStopServiceDeploymentStopTaskSubmitAttachmentStateChanges"
    "SubmitContainerStateChangeSubmitTaskStateChangeTagResourceUntagResource"
    "UpdateCapacityProviderUpdateClusterUpdateClusterSettingsUpdateContainerAgent"
    "UpdateContainerInstancesStateUpdateDaemonUpdateExpressGatewayServiceUpdateService"
    "UpdateServicePrimaryTaskSetUpdateTaskProtectionUpdateTaskSet"
    /* eks-auth */
    "AssumeRoleForPodIdentity"
    /* eks-mcp */
    "CallPrivilegedToolCallReadOnlyToolInvokeMcp"
    /* eks */
    "AccessKubernetesApiActivateCertificateAuthorityAssociateAccessPolicyAssociateEncryptionConfig"
    "AssociateIdentityProviderConfigCancelUpdateCreateAccessEntryCreateAddonCreateCapability"
    "CreateCertificateAuthorityCreateClusterCreateEksAnywhereSubscriptionCreateFargateProfile"
    "CreateNodegroupCreatePodIdentityAssociationDeleteAccessEntryDeleteAddonDeleteCapability"
    "DeleteCertificateAuthorityDeleteClusterDeleteEksAnywhereSubscriptionDeleteFargateProfile"
    "DeleteNodegroupDeletePodIdentityAssociationDeregisterClusterDescribeAccessEntryDescribeAddon"
    "DescribeAddonConfigurationDescribeAddonVersionsDescribeCapabilityDescribeCertificateAuthority"
    "DescribeClusterDescribeClusterVersionsDescribeEksAnywhereSubscriptionDescribeFargateProfile"
    "DescribeIdentityProviderConfigDescribeInsightDescribeInsightsRefreshDescribeNodegroup"
    "DescribePodIdentityAssociationDescribeUpdateDisassociateAccessPolicy"
    "DisassociateIdentityProviderConfigListAccessEntriesListAccessPoliciesListAddons"
    "ListAssociatedAccessPoliciesListCapabilitiesListCertificateAuthoritiesListClusters"
    "ListDashboardDataListDashboardResourcesListEksAnywhereSubscriptionsListFargateProfiles"
    "ListIdentityProviderConfigsListInsightsListNodegroupsListPodIdentityAssociations"
    "ListTagsForResourceListUpdatesMutateViaKubernetesApiRegisterClusterStartInsightsRefresh"
    "TagResourceUntagResourceUpdateAccessEntryUpdateAddonUpdateCapabilityUpdateClusterConfig"
    "UpdateClusterVersionUpdateEksAnywhereSubscriptionUpdateNodegroupConfigUpdateNodegroupVersion"
    "UpdatePodIdentityAssociation"
    /* elasticache */
    "AddTagsToResourceAuthorizeCacheSecurityGroupIngressBatchApplyUpdateAction"
    "BatchStopUpdateActionCompleteMigrationConnectCopyServerlessCacheSnapshotCopySnapshot"
    "CreateCacheClusterCreateCacheParameterGroupCreateCacheSecurityGroupCreateCacheSubnetGroup"
    "CreateGlobalReplicationGroupCreateReplicationGroupCreateServerlessCache"
    "CreateServerlessCacheSnapshotCreateSnapshotCreateUserCreateUserGroup"
    "DecreaseNodeGroupsInGlobalReplicationGroupDecreaseReplicaCountDeleteCacheCluster"
    "DeleteCacheParameterGroupDeleteCacheSecurityGroupDeleteCacheSubnetGroup"
    "DeleteGlobalReplicationGroupDeleteReplicationGroupDeleteServerlessCache"
    "DeleteServerlessCacheSnapshotDeleteSnapshotDeleteUserDeleteUserGroupDescribeCacheClusters"
    "DescribeCacheEngineVersionsDescribeCacheParameterGroupsDescribeCacheParameters"
    "DescribeCacheSecurityGroupsDescribeCacheSubnetGroupsDescribeEngineDefaultParameters"
    "DescribeEventsDescribeGlobalReplicationGroupsDescribeReplicationGroups"
    "DescribeReservedCacheNodesDescribeReservedCacheNodesOfferingsDescribeServerlessCaches"
    "DescribeServerlessCacheSnapshotsDescribeServiceUpdatesDescribeSnapshotsDescribeUpdateActions"
    "DescribeUserGroupsDescribeUsersDisassociateGlobalReplicationGroup"
    "ExportServerlessCacheSnapshotFailoverGlobalReplicationGroup"
    "IncreaseNodeGroupsInGlobalReplicationGroupIncreaseReplicaCountInterruptClusterAzPower"
    "ListAllowedNodeTypeModificationsListTagsForResourceModifyCacheCluster"
    "ModifyCacheParameterGroupModifyCacheSubnetGroupModifyGlobalReplicationGroup"
    "ModifyReplicationGroupModifyReplicationGroupShardConfigurationModifyServerlessCacheModifyUser"
    "ModifyUserGroupPurchaseReservedCacheNodesOfferingRebalanceSlotsInGlobalReplicationGroup"
    "RebootCacheClusterRemoveTagsFromResourceResetCacheParameterGroup"
    "RevokeCacheSecurityGroupIngressStartMigrationTestFailoverTestMigration"
    /* elasticbeanstalk */
    "AbortEnvironmentUpdateAddTagsApplyEnvironmentManagedActionAssociateEnvironmentOperationsRole"
    "CheckDNSAvailabilityComposeEnvironmentsCreateApplicationCreateApplicationVersion"
    "CreateConfigurationTemplateCreateEnvironmentCreatePlatformVersionCreateStorageLocation"
    "DeleteApplicationDeleteApplicationVersionDeleteConfigurationTemplate"
    "DeleteEnvironmentConfigurationDeletePlatformVersionDescribeAccountAttributes"
    "DescribeApplicationsDescribeApplicationVersionsDescribeConfigurationOptions"
    "DescribeConfigurationSettingsDescribeEnvironmentHealthDescribeEnvironmentManagedActionHistory"
    "DescribeEnvironmentManagedActionsDescribeEnvironmentResourcesDescribeEnvironments"
    "DescribeEventsDescribeInstancesHealthDescribePlatformVersion"
    "DisassociateEnvironmentOperationsRoleListAvailableSolutionStacksListPlatformBranches"
    "ListPlatformVersionsListTagsForResourcePutInstanceStatisticsRebuildEnvironmentRemoveTags"
    "RequestEnvironmentInfoRestartAppServerRetrieveEnvironmentInfoSwapEnvironmentCNAMEs"
    "TerminateEnvironmentUpdateApplicationUpdateApplicationResourceLifecycle"
    "UpdateApplicationVersionUpdateConfigurationTemplateUpdateEnvironmentUpdateTagsForResource"
    "ValidateConfigurationSettings"
    /* elasticfilesystem */
    "BackupClientMountClientRootAccessClientWriteCreateAccessPointCreateFileSystem"
    "CreateMountTargetCreateReplicationConfigurationCreateTagsDeleteAccessPointDeleteFileSystem"
    "DeleteFileSystemPolicyDeleteMountTargetDeleteReplicationConfigurationDeleteTags"
    "DescribeAccessPointsDescribeAccountPreferencesDescribeBackupPolicyDescribeFileSystemPolicy"
    "DescribeFileSystemsDescribeLifecycleConfigurationDescribeMountTargets"
    "DescribeMountTargetSecurityGroupsDescribeReplicationConfigurationsDescribeTags"
    "ListTagsForResourceModifyMountTargetSecurityGroupsPutAccountPreferencesPutBackupPolicy"
    "PutFileSystemPolicyPutLifecycleConfigurationReplicationReadReplicationWriteRestore"
    "TagResourceUntagResourceUpdateFileSystemUpdateFileSystemProtection"
    /* elasticloadbalancing */
    "AddListenerCertificatesAddTagsAddTrustStoreRevocationsAllowVendedLogDeliveryForResource"
    "ApplySecurityGroupsToLoadBalancerAttachLoadBalancerToSubnetsConfigureHealthCheck"
    "CreateAppCookieStickinessPolicyCreateLBCookieStickinessPolicyCreateListenerCreateLoadBalancer"
    "CreateLoadBalancerListenersCreateLoadBalancerPolicyCreateRuleCreateTargetGroup"
    "CreateTrustStoreCreateWebACLAssociationDeleteListenerDeleteLoadBalancer"
    "DeleteLoadBalancerListenersDeleteLoadBalancerPolicyDeleteRule"
    "DeleteSharedTrustStoreAssociationDeleteTargetGroupDeleteTrustStoreDeleteWebACLAssociation"
    "DeregisterInstancesFromLoadBalancerDeregisterTargetsDescribeAccountLimits"
    "DescribeCapacityReservationDescribeInstanceHealthDescribeListenerAttributes"
    "DescribeListenerCertificatesDescribeListenersDescribeLoadBalancerAttributes"
    "DescribeLoadBalancerPoliciesDescribeLoadBalancerPolicyTypesDescribeLoadBalancersDescribeRules"
    "DescribeSSLPoliciesDescribeTagsDescribeTargetGroupAttributesDescribeTargetGroups"
    "DescribeTargetHealthDescribeTrustStoreAssociationsDescribeTrustStoreRevocations"
    "DescribeTrustStoresDescribeWebACLAssociationDetachLoadBalancerFromSubnets"
    "DisableAvailabilityZonesForLoadBalancerEnableAvailabilityZonesForLoadBalancer"
    "GetLoadBalancerWebACLGetResourcePolicyGetTrustStoreCaCertificatesBundle"
    "GetTrustStoreRevocationContentModifyCapacityReservationModifyIpPoolsModifyListener"
    "ModifyListenerAttributesModifyLoadBalancerAttributesModifyRuleModifyTargetGroup"
    "ModifyTargetGroupAttributesModifyTrustStoreRegisterInstancesWithLoadBalancerRegisterTargets"
    "RemoveListenerCertificatesRemoveTagsRemoveTrustStoreRevocationsSetIpAddressType"
    "SetLoadBalancerListenerSSLCertificateSetLoadBalancerPoliciesForBackendServer"
    "SetLoadBalancerPoliciesOfListenerSetRulePrioritiesSetSecurityGroupsSetSubnetsSetWebAcl"
    /* elasticmapreduce */
    "AccessAllEventLogsAddInstanceFleetAddInstanceGroupsAddJobFlowStepsAddTagsAttachEditor"
    "CancelStepsCreateEditorCreatePersistentAppUICreateRepositoryCreateSecurityConfiguration"
    "CreateStudioCreateStudioPresignedUrlCreateStudioSessionMappingDeleteEditorDeleteRepository"
    "DeleteSecurityConfigurationDeleteStudioDeleteStudioSessionMappingDeleteWorkspaceAccess"
    "DescribeClusterDescribeEditorDescribeJobFlowsDescribeNotebookExecution"
    "DescribePersistentAppUIDescribeReleaseLabelDescribeRepositoryDescribeSecurityConfiguration"
    "DescribeStepDescribeStudioDetachEditorGetAutoTerminationPolicy"
    "GetBlockPublicAccessConfigurationGetClusterSessionCredentialsGetManagedScalingPolicy"
    "GetOnClusterAppUIPresignedURLGetPersistentAppUIPresignedURLGetSessionGetSessionEndpoint"
    "GetStudioSessionMappingLinkRepositoryListBootstrapActionsListClustersListEditors"
    "ListInstanceFleetsListInstanceGroupsListInstancesListNotebookExecutionsListReleaseLabels"
    "ListRepositoriesListSecurityConfigurationsListSessionsListStepsListStudios"
    "ListStudioSessionMappingsListSupportedInstanceTypesListWorkspaceAccessIdentitiesModifyCluster"
    "ModifyInstanceFleetModifyInstanceGroupsOpenEditorInConsolePutAutoScalingPolicy"
    "PutAutoTerminationPolicyPutBlockPublicAccessConfigurationPutManagedScalingPolicy"
    "PutWorkspaceAccessRemoveAutoScalingPolicyRemoveAutoTerminationPolicy"
    "RemoveManagedScalingPolicyRemoveTagsRunJobFlowSetKeepJobFlowAliveWhenNoSteps"
    "SetTerminationProtectionSetUnhealthyNodeReplacementSetVisibleToAllUsersStartEditor"
    "StartNotebookExecutionStartSessionStopEditorStopNotebookExecutionTerminateJobFlows"
    "TerminateSessionUnlinkRepositoryUpdateEditorUpdateRepositoryUpdateStudio"
    "UpdateStudioSessionMappingViewEventsFromAllClustersInConsole"
    /* elastictranscoder */
    "CancelJobCreateJobCreatePipelineCreatePresetDeletePipelineDeletePresetListJobsByPipeline"
    "ListJobsByStatusListPipelinesListPresetsReadJobReadPipelineReadPresetTestRole"
    "UpdatePipelineUpdatePipelineNotificationsUpdatePipelineStatus"
    /* elemental-activations */
    "CompleteAccountRegistrationCompleteFileUploadConfirmAccountDownloadKickstartDownloadSoftware"
    "GenerateLicenseGenerateLicensesGetArtifactGroupSoftwareVersionsGetAssetGetAssets"
    "GetProductAdvisoriesGetSoftwareVersionsStartFileUpload"
    /* elemental-appliances-software */
    "CompleteUploadCreateOrderV1CreateQuoteGetAvsCorrectAddressGetBillingAddresses"
    "GetDeliveryAddressesV2GetOrderGetOrdersV2GetQuoteGetTaxesListQuotesStartUpload"
    "SubmitOrderV1UpdateQuote"
    /* elemental-inference */
    "AssociateFeedCreateDictionaryCreateFeedDeleteDictionaryDeleteFeedDeleteFeedPolicy"
    "DisassociateFeedExportDictionaryEntriesGetDictionaryGetFeedGetFeedPolicyGetMetadata"
    "ListDictionariesListFeedsListTagsForResourcePutFeedPolicyPutMediaTagResourceUntagResource"
    "UpdateDictionaryUpdateFeed"
    /* elemental-support-cases */
    "AddCaseCommentCheckCasePermissionCompleteMultipartUploadCreateCaseCreateS3CLIUploadCommand"
    "CreateS3DownloadUrlGetCaseGetCasePermissionGetCasesGetUICacheListTagsForCase"
    "StartMultipartUploadTagCaseUntagCaseUpdateCaseUpdateCaseStatusUpdateMultipartUpload"
    /* elemental-support-content */
    "Query"
    /* emr-containers */
    "CancelJobRunCreateCertificateCreateJobTemplateCreateManagedEndpoint"
    "CreateSecurityConfigurationCreateVirtualClusterDeleteJobTemplateDeleteManagedEndpoint"
    "DeleteSecurityConfigurationDeleteVirtualClusterDescribeJobRunDescribeJobTemplate"
    "DescribeManagedEndpointDescribeSecurityConfigurationDescribeVirtualCluster"
    "GetManagedEndpointSessionCredentialsListJobRunsListJobTemplatesListManagedEndpoints"
    "ListSecurityConfigurationsListTagsForResourceListVirtualClustersStartJobRunTagResource"
    "UntagResource"
    /* emr-serverless */
    "AccessInteractiveEndpointsAccessLivyEndpointsAccessSystemProfileLogsCancelJobRun"
    "CreateApplicationDeleteApplicationGetApplicationGetDashboardForJobRunGetJobRun"
    "GetResourceDashboardGetSessionGetSessionEndpointListApplicationsListJobRunAttempts"
    "ListJobRunsListSessionsListTagsForResourceStartApplicationStartJobRunStartSession"
    "StopApplicationTagResourceTerminateSessionUntagResourceUpdateApplication"
    /* entityresolution */
    "AddPolicyStatementBatchDeleteUniqueIdCreateIdMappingWorkflowCreateIdNamespace"
    "CreateMatchingWorkflowCreateSchemaMappingDeleteIdMappingWorkflowDeleteIdNamespace"
    "DeleteMatchingWorkflowDeletePolicyStatementDeleteSchemaMappingGenerateMatchIdGetIdMappingJob"
    "GetIdMappingWorkflowGetIdNamespaceGetMatchIdGetMatchingJobGetMatchingWorkflowGetPolicy"
    "GetProviderServiceGetSchemaMappingListIdMappingJobsListIdMappingWorkflowsListIdNamespaces"
    "ListMatchingJobsListMatchingWorkflowsListProviderServicesListSchemaMappings"
    "ListTagsForResourcePutPolicyStartIdMappingJobStartMatchingJobTagResourceUntagResource"
    "UpdateIdMappingWorkflowUpdateIdNamespaceUpdateMatchingWorkflowUpdateSchemaMapping"
    "UseIdNamespaceUseWorkflow"
    /* es */
    "AcceptInboundConnectionAcceptInboundCrossClusterSearchConnectionAddDataSource"
    "AddDirectQueryDataSourceAddTagsAssociatePackageAssociatePackagesAttachDataSource"
    "AuthorizeVpcEndpointAccessCancelDomainConfigChangeCancelElasticsearchServiceSoftwareUpdate"
    "CancelServiceSoftwareUpdateCreateApplicationCreateDomainCreateElasticsearchDomain"
    "CreateElasticsearchServiceRoleCreateIndexCreateOutboundConnection"
    "CreateOutboundCrossClusterSearchConnectionCreatePackageCreateServiceRoleCreateVpcEndpoint"
    "DeleteApplicationDeleteDataSourceDeleteDirectQueryDataSourceDeleteDomain"
    "DeleteElasticsearchDomainDeleteElasticsearchServiceRoleDeleteInboundConnection"
    "DeleteInboundCrossClusterSearchConnectionDeleteIndexDeleteOutboundConnection"
    "DeleteOutboundCrossClusterSearchConnectionDeletePackageDeleteVpcEndpointDeregisterCapability"
    "DescribeDataSourceAttachmentDescribeDomainDescribeDomainAutoTunesDescribeDomainChangeProgress"
    "DescribeDomainConfigDescribeDomainHealthDescribeDomainNodesDescribeDomains"
    "DescribeDryRunProgressDescribeElasticsearchDomainDescribeElasticsearchDomainConfig"
    "DescribeElasticsearchDomainsDescribeElasticsearchInstanceTypeLimitsDescribeInboundConnections"
    "DescribeInboundCrossClusterSearchConnectionsDescribeInsightDetailsDescribeInstanceTypeLimits"
    "DescribeOutboundConnectionsDescribeOutboundCrossClusterSearchConnectionsDescribePackages"
    "DescribeReservedElasticsearchInstanceOfferingsDescribeReservedElasticsearchInstances"
    "DescribeReservedInstanceOfferingsDescribeReservedInstancesDescribeVpcEndpoints"
    "DetachDataSourceDissociatePackageDissociatePackagesESCrossClusterGetESHttpDeleteESHttpGet"
    "ESHttpHeadESHttpPatchESHttpPostESHttpPutGetApplicationGetCapability"
    "GetCompatibleElasticsearchVersionsGetCompatibleVersionsGetDataSource"
    "GetDefaultApplicationSettingGetDirectQueryDataSourceGetDomainMaintenanceStatusGetIndex"
    "GetMigrationGetPackageVersionHistoryGetUpgradeHistoryGetUpgradeStatusInsightFeedback"
    "ListApplicationsListDataSourceAttachmentsListDataSourcesListDirectQueryDataSources"
    "ListDomainMaintenancesListDomainNamesListDomainsForPackage"
    "ListElasticsearchInstanceTypeDetailsListElasticsearchInstanceTypesListElasticsearchVersions"
    "ListInsightsListInstanceTypeDetailsListMigrationsListPackagesForDomainListScheduledActions"
    "ListTagsListVersionsListVpcEndpointAccessListVpcEndpointsListVpcEndpointsForDomain"
    "PurchaseReservedElasticsearchInstanceOfferingPurchaseReservedInstanceOffering"
    "PutDefaultApplicationSettingRegisterCapabilityRejectInboundConnection"
    "RejectInboundCrossClusterSearchConnectionRemoveTagsRevokeVpcEndpointAccess"
    "RollbackElasticsearchServiceSoftwareUpdateRollbackServiceSoftwareUpdateStartDomainMaintenance"
    "StartElasticsearchServiceSoftwareUpdateStartMigrationStartServiceSoftwareUpdate"
    "UpdateApplicationUpdateDataSourceUpdateDirectQueryDataSourceUpdateDomainConfig"
    "UpdateElasticsearchDomainConfigUpdateIndexUpdatePackageUpdatePackageScope"
    "UpdateScheduledActionUpdateVpcEndpointUpgradeDomainUpgradeElasticsearchDomain"
    /* events */
    "ActivateEventSourceAllowVendedLogDeliveryForResourceCancelReplayCreateApiDestination"
    "CreateArchiveCreateConnectionCreateEndpointCreateEventBusCreateEventSource"
    "CreatePartnerEventSourceCreateSubscriberDeactivateEventSourceDeauthorizeConnection"
    "DeleteApiDestinationDeleteArchiveDeleteConnectionDeleteEndpointDeleteEventBus"
    "DeleteEventSourceDeletePartnerEventSourceDeleteResourcePolicyDeleteRuleDeleteSubscriber"
    "DescribeApiDestinationDescribeArchiveDescribeConnectionDescribeEndpointDescribeEventBus"
    "DescribeEventSourceDescribePartnerEventSourceDescribeReplayDescribeRuleDescribeSubscriber"
    "DisableRuleEnableRuleGetResourcePolicyInvokeApiDestinationListApiDestinationsListArchives"
    "ListConnectionsListEndpointsListEventBusesListEventSourcesListPartnerEventSourceAccounts"
    "ListPartnerEventSourcesListReplaysListResourcePoliciesListRuleNamesByTargetListRules"
    "ListSubscribersListTagsForResourceListTargetsByRulePutEventsPutPartnerEventsPutPermission"
    "PutRawEventsPutResourcePolicyPutRulePutTargetsRemovePermissionRemoveTargets"
    "RetrieveConnectionCredentialsRevokeResourceStartReplayTagResourceTestEventPattern"
    "UntagResourceUpdateApiDestinationUpdateArchiveUpdateConnectionUpdateEndpointUpdateEventBus"
    "UpdateEventSourceUpdateSubscriber"
    /* eventsbilltoaws */
    "approveinfo"
    /* evidently */
    "BatchEvaluateFeatureCreateExperimentCreateFeatureCreateLaunchCreateProjectCreateSegment"
    "DeleteExperimentDeleteFeatureDeleteLaunchDeleteProjectDeleteSegmentEvaluateFeature"
    "GetExperimentGetExperimentResultsGetFeatureGetLaunchGetProjectGetSegmentListExperiments"
    "ListFeaturesListLaunchesListProjectsListSegmentReferencesListSegmentsListTagsForResource"
    "PutProjectEventsStartExperimentStartLaunchStopExperimentStopLaunchTagResource"
    "TestSegmentPatternUntagResourceUpdateExperimentUpdateFeatureUpdateLaunchUpdateProject"
    "UpdateProjectDataDelivery"
    /* evs */
    "AssociateEipToVlanCreateEntitlementCreateEnvironmentCreateEnvironmentConnector"
    "CreateEnvironmentHostDeleteEntitlementDeleteEnvironmentDeleteEnvironmentConnector"
    "DeleteEnvironmentHostDisassociateEipFromVlanGetAccountSettingsGetDepotUrlGetEnvironment"
    "GetVersionsListEnvironmentConnectorsListEnvironmentHostsListEnvironmentsListEnvironmentVlans"
    "ListTagsForResourceListVmEntitlementsPutAccountSettingsTagResourceUntagResource"
    "UpdateEnvironmentConnector"
    /* execute-api */
    "InvalidateCacheInvokeManageConnections"
    /* finops-agent */
    "AcceptAgentRequestCancelTaskCancelTurnCreateAgentSpaceCreateAutomationCreateConnection"
    "CreateConversationCreateDocumentCreateIntegrationCreateOneTimeLoginSessionCreateTask"
    "CreateTurnDeleteAgentSpaceDeleteArtifactDeleteAutomationDeleteConnectionDeleteDocument"
    "DeleteIntegrationGetAgentRequestGetAgentSpaceGetArtifactContentGetArtifactMetadata"
    "GetAutomationGetConnectionGetDocumentContentGetDocumentMetadataGetIntegrationGetTask"
    "GetTurnListAgentSpacesListArtifactsListAutomationsListConnectionsListConversations"
    "ListDocumentsListIntegrationsListRecordsListTasksListTurnsRejectAgentRequest"
    "RestoreDocumentSendFeedbackUpdateAgentSpaceUpdateAutomationUpdateConnectionUpdateDocument"
    /* finspace-api */
    "GetProgrammaticAccessCredentials"
    /* finspace */
    "ConnectKxClusterCreateEnvironmentCreateKxChangesetCreateKxClusterCreateKxDatabase"
    "CreateKxDataviewCreateKxEnvironmentCreateKxScalingGroupCreateKxUserCreateKxVolumeCreateUser"
    "DeleteEnvironmentDeleteKxClusterDeleteKxClusterNodeDeleteKxDatabaseDeleteKxDataview"
    "DeleteKxEnvironmentDeleteKxScalingGroupDeleteKxUserDeleteKxVolumeGetEnvironment"
    "GetKxChangesetGetKxClusterGetKxConnectionStringGetKxDatabaseGetKxDataviewGetKxEnvironment"
    "GetKxScalingGroupGetKxUserGetKxVolumeGetLoadSampleDataSetGroupIntoEnvironmentStatusGetUser"
    "ListEnvironmentsListKxChangesetsListKxClusterNodesListKxClustersListKxDatabases"
    "ListKxDataviewsListKxEnvironmentsListKxScalingGroupsListKxUsersListKxVolumes"
    "ListTagsForResourceListUsersLoadSampleDataSetGroupIntoEnvironmentMountKxDatabase"
    "ResetUserPasswordTagResourceUntagResourceUpdateEnvironmentUpdateKxClusterCodeConfiguration"
    "UpdateKxClusterDatabasesUpdateKxDatabaseUpdateKxDataviewUpdateKxEnvironment"
    "UpdateKxEnvironmentNetworkUpdateKxUserUpdateKxVolumeUpdateUser"
    /* firehose */
    "CreateDeliveryStreamDeleteDeliveryStreamDescribeDeliveryStreamListDeliveryStreams"
    "ListTagsForDeliveryStreamPutRecordPutRecordBatchStartDeliveryStreamEncryption"
    "StopDeliveryStreamEncryptionTagDeliveryStreamUntagDeliveryStreamUpdateDestination"
    /* fis */
    "CreateExperimentTemplateCreateTargetAccountConfigurationDeleteExperimentTemplate"
    "DeleteTargetAccountConfigurationGetActionGetExperimentGetExperimentTargetAccountConfiguration"
    "GetExperimentTemplateGetSafetyLeverGetTargetAccountConfigurationGetTargetResourceType"
    "InjectApiInternalErrorInjectApiThrottleErrorInjectApiUnavailableErrorListActions"
    "ListExperimentResolvedTargetsListExperimentsListExperimentTargetAccountConfigurations"
    "ListExperimentTemplatesListTagsForResourceListTargetAccountConfigurations"
    "ListTargetResourceTypesStartExperimentStopExperimentTagResourceUntagResource"
    "UpdateExperimentTemplateUpdateSafetyLeverStateUpdateTargetAccountConfiguration"
    /* fms */
    "AssociateAdminAccountAssociateThirdPartyFirewallBatchAssociateResource"
    "BatchDisassociateResourceDeleteAppsListDeleteNotificationChannelDeletePolicy"
    "DeleteProtocolsListDeleteResourceSetDisassociateAdminAccountDisassociateThirdPartyFirewall"
    "GetAdminAccountGetAdminScopeGetAppsListGetComplianceDetailGetNotificationChannelGetPolicy"
    "GetProtectionStatusGetProtocolsListGetResourceSetGetThirdPartyFirewallAssociationStatus"
    "GetViolationDetailsListAdminAccountsForOrganizationListAdminsManagingAccountListAppsLists"
    "ListComplianceStatusListDiscoveredResourcesListMemberAccountsListPoliciesListProtocolsLists"
    "ListResourceSetResourcesListResourceSetsListTagsForResource"
    "ListThirdPartyFirewallFirewallPoliciesPutAdminAccountPutAppsListPutNotificationChannel"
    "PutPolicyPutProtocolsListPutResourceSetTagResourceUntagResource"
    /* forecast */
    "CreateAutoPredictorCreateDatasetCreateDatasetGroupCreateDatasetImportJobCreateExplainability"
    "CreateExplainabilityExportCreateForecastCreateForecastEndpointCreateForecastExportJob"
    "CreateMonitorCreatePredictorCreatePredictorBacktestExportJobCreateWhatIfAnalysis"
    "CreateWhatIfForecastCreateWhatIfForecastExportDeleteDatasetDeleteDatasetGroup"
    "DeleteDatasetImportJobDeleteExplainabilityDeleteExplainabilityExportDeleteForecast"
    "DeleteForecastEndpointDeleteForecastExportJobDeleteMonitorDeletePredictor"
    "DeletePredictorBacktestExportJobDeleteResourceTreeDeleteWhatIfAnalysisDeleteWhatIfForecast"
    "DeleteWhatIfForecastExportDescribeAutoPredictorDescribeDatasetDescribeDatasetGroup"
    "DescribeDatasetImportJobDescribeExplainabilityDescribeExplainabilityExportDescribeForecast"
    "DescribeForecastEndpointDescribeForecastExportJobDescribeMonitorDescribePredictor"
    "DescribePredictorBacktestExportJobDescribeWhatIfAnalysisDescribeWhatIfForecast"
    "DescribeWhatIfForecastExportGetAccuracyMetricsGetRecentForecastContextInvokeForecastEndpoint"
    "ListDatasetGroupsListDatasetImportJobsListDatasetsListExplainabilities"
    "ListExplainabilityExportsListForecastExportJobsListForecastsListMonitorEvaluations"
    "ListMonitorsListPredictorBacktestExportJobsListPredictorsListTagsForResource"
    "ListWhatIfAnalysesListWhatIfForecastExportsListWhatIfForecastsQueryForecast"
    "QueryWhatIfForecastResumeResourceStopResourceTagResourceUntagResourceUpdateDatasetGroup"
    /* frauddetector */
    "BatchCreateVariableBatchGetVariableCancelBatchImportJobCancelBatchPredictionJob"
    "CreateBatchImportJobCreateBatchPredictionJobCreateDetectorVersionCreateListCreateModel"
    "CreateModelVersionCreateRuleCreateVariableDeleteBatchImportJobDeleteBatchPredictionJob"
    "DeleteDetectorDeleteDetectorVersionDeleteEntityTypeDeleteEventDeleteEventsByEventType"
    "DeleteEventTypeDeleteExternalModelDeleteLabelDeleteListDeleteModelDeleteModelVersion"
    "DeleteOutcomeDeleteRuleDeleteVariableDescribeDetectorDescribeModelVersions"
    "GetBatchImportJobsGetBatchImportJobValidationReportGetBatchPredictionJobs"
    "GetDeleteEventsByEventTypeStatusGetDetectorsGetDetectorVersionGetEntityTypesGetEvent"
    "GetEventPredictionGetEventPredictionMetadataGetEventTypesGetExternalModels"
    "GetKMSEncryptionKeyGetLabelsGetListElementsGetListsMetadataGetModelsGetModelVersion"
    "GetOutcomesGetRulesGetVariablesListEventPredictionsListTagsForResourcePutDetector"
    "PutEntityTypePutEventTypePutExternalModelPutKMSEncryptionKeyPutLabelPutOutcomeSendEvent"
    "TagResourceUntagResourceUpdateDetectorVersionUpdateDetectorVersionMetadata"
    "UpdateDetectorVersionStatusUpdateEventLabelUpdateListUpdateModelUpdateModelVersion"
    "UpdateModelVersionStatusUpdateRuleMetadataUpdateRuleVersionUpdateVariable"
    /* freertos */
    "CreateSoftwareConfigurationCreateSubscriptionDeleteSoftwareConfiguration"
    "DescribeHardwarePlatformDescribeSoftwareConfigurationDescribeSubscriptionGetEmpPatchUrl"
    "GetSoftwareURLGetSoftwareURLForConfigurationGetSubscriptionBillingAmountListFreeRTOSVersions"
    "ListHardwarePlatformsListHardwareVendorsListSoftwareConfigurationsListSoftwarePatches"
    "ListSubscriptionEmailsListSubscriptionsUpdateEmailRecipientsUpdateSoftwareConfiguration"
    "VerifyEmail"
    /* freetier */
    "GetAccountActivityGetAccountPlanStateGetFreeTierAlertPreferenceGetFreeTierUsage"
    "ListAccountActivitiesPutFreeTierAlertPreferenceUpgradeAccountPlan"
    /* fsx */
    "AssociateFileGatewayAssociateFileSystemAliasesBypassSnaplockEnterpriseRetention"
    "CancelDataRepositoryTaskCopyBackupCopySnapshotAndUpdateVolumeCreateAndAttachS3AccessPoint"
    "CreateBackupCreateDataRepositoryAssociationCreateDataRepositoryTaskCreateFileCache"
    "CreateFileSystemCreateFileSystemFromBackupCreateSnapshotCreateStorageVirtualMachine"
    "CreateVolumeCreateVolumeFromBackupDeleteBackupDeleteDataRepositoryAssociationDeleteFileCache"
    "DeleteFileSystemDeleteResourcePolicyDeleteSnapshotDeleteStorageVirtualMachineDeleteVolume"
    "DescribeAssociatedFileGatewaysDescribeBackupsDescribeDataRepositoryAssociations"
    "DescribeDataRepositoryTasksDescribeFileCachesDescribeFileSystemAliasesDescribeFileSystems"
    "DescribeS3AccessPointAttachmentsDescribeSharedVpcConfigurationDescribeSnapshots"
    "DescribeStorageVirtualMachinesDescribeVolumesDetachAndDeleteS3AccessPoint"
    "DisassociateFileGatewayDisassociateFileSystemAliasesGetResourcePolicyListTagsForResource"
    "ManageBackupPrincipalAssociationsPutResourcePolicyReleaseFileSystemNfsV3Locks"
    "RestoreVolumeFromSnapshotStartMisconfiguredStateRecoveryTagResourceUntagResource"
    "UpdateDataRepositoryAssociationUpdateFileCacheUpdateFileSystemUpdateSharedVpcConfiguration"
    "UpdateSnapshotUpdateStorageVirtualMachineUpdateVolume"
    /* gamelift */
    "AcceptMatchClaimGameServerCreateAliasCreateBuildCreateContainerFleet"
    "CreateContainerGroupDefinitionCreateFleetCreateFleetLocationsCreateGameServerGroup"
    "CreateGameSessionCreateGameSessionQueueCreateLocationCreateMatchmakingConfiguration"
    "CreateMatchmakingRuleSetCreatePlayerSessionCreatePlayerSessionsCreateScript"
    "CreateVpcPeeringAuthorizationCreateVpcPeeringConnectionDeleteAliasDeleteBuild"
    "DeleteContainerFleetDeleteContainerGroupDefinitionDeleteFleetDeleteFleetLocations"
    "DeleteGameServerGroupDeleteGameSessionQueueDeleteLocationDeleteMatchmakingConfiguration"
    "DeleteMatchmakingRuleSetDeleteScalingPolicyDeleteScriptDeleteVpcPeeringAuthorization"
    "DeleteVpcPeeringConnectionDeregisterComputeDeregisterGameServerDescribeAliasDescribeBuild"
    "DescribeComputeDescribeContainerFleetDescribeContainerGroupDefinition"
    "DescribeContainerGroupPortMappingsDescribeEC2InstanceLimitsDescribeFleetAttributes"
    "DescribeFleetCapacityDescribeFleetDeploymentDescribeFleetEvents"
    "DescribeFleetLocationAttributesDescribeFleetLocationCapacityDescribeFleetLocationUtilization"
    "DescribeFleetPortSettingsDescribeFleetUtilizationDescribeGameServerDescribeGameServerGroup"
    "DescribeGameServerInstancesDescribeGameSessionDetailsDescribeGameSessionPlacement"
    "DescribeGameSessionQueuesDescribeGameSessionsDescribeInstancesDescribeMatchmaking"
    "DescribeMatchmakingConfigurationsDescribeMatchmakingRuleSetsDescribePlayerSessions"
    "DescribeRuntimeConfigurationDescribeScalingPoliciesDescribeScript"
    "DescribeVpcPeeringAuthorizationsDescribeVpcPeeringConnectionsGetComputeAccess"
    "GetComputeAuthTokenGetGameSessionLogUrlGetInstanceAccessGetPlayerConnectionDetails"
    "ListAliasesListBuildsListComputeListContainerFleetsListContainerGroupDefinitions"
    "ListContainerGroupDefinitionVersionsListFleetDeploymentsListFleetsListGameServerGroups"
    "ListGameServersListLocationsListScriptsListTagsForResourcePutScalingPolicyRegisterCompute"
    "RegisterGameServerRequestUploadCredentialsResolveAliasResumeGameServerGroup"
    "SearchGameSessionsStartFleetActionsStartGameSessionPlacementStartMatchBackfill"
    "StartMatchmakingStopFleetActionsStopGameSessionPlacementStopMatchmaking"
    "SuspendGameServerGroupTagResourceTerminateGameSessionUntagResourceUpdateAliasUpdateBuild"
    "UpdateContainerFleetUpdateContainerGroupDefinitionUpdateFleetAttributesUpdateFleetCapacity"
    "UpdateFleetPortSettingsUpdateGameServerUpdateGameServerGroupUpdateGameSession"
    "UpdateGameSessionQueueUpdateMatchmakingConfigurationUpdateRuntimeConfigurationUpdateScript"
    "ValidateMatchmakingRuleSet"
    /* gameliftstreams */
    "AddStreamGroupLocationsAssociateApplicationsCreateApplicationCreateStreamGroup"
    "CreateStreamSessionAdminShellCreateStreamSessionConnectionCreateStreamUrlDeleteApplication"
    "DeleteStreamGroupDisassociateApplicationsExportStreamSessionFilesGetApplication"
    "GetStreamGroupGetStreamSessionGetStreamUrlListApplicationsListApplicationShaderCaches"
    "ListStreamGroupsListStreamSessionsListStreamSessionsByAccountListStreamUrls"
    "ListTagsForResourceRemoveStreamGroupLocationsRevokeStreamUrlStartStreamSessionTagResource"
    "TerminateStreamSessionUntagResourceUpdateApplicationUpdateStreamGroup"
    /* geo-maps */
    "GetStaticMapGetTile"
    /* geo-places */
    "AutocompleteGeocodeGetPlaceReverseGeocodeSearchNearbySearchTextSuggest"
    /* geo-routes */
    "CalculateIsolinesCalculateRouteMatrixCalculateRoutesOptimizeWaypointsSnapToRoads"
    /* geo */
    "AssociateTrackerConsumerBatchDeleteDevicePositionHistoryBatchDeleteGeofence"
    "BatchEvaluateGeofencesBatchGetDevicePositionBatchPutGeofenceBatchUpdateDevicePosition"
    "CalculateRouteCalculateRouteMatrixCancelJobCreateGeofenceCollectionCreateKeyCreateMap"
    "CreatePlaceIndexCreateRouteCalculatorCreateTrackerDeleteGeofenceCollectionDeleteKey"
    "DeleteMapDeletePlaceIndexDeleteRouteCalculatorDeleteTrackerDescribeGeofenceCollection"
    "DescribeKeyDescribeMapDescribePlaceIndexDescribeRouteCalculatorDescribeTracker"
    "DisassociateTrackerConsumerForecastGeofenceEventsGetDevicePositionGetDevicePositionHistory"
    "GetGeofenceGetJobGetMapGlyphsGetMapSpritesGetMapStyleDescriptorGetMapTileGetPlace"
    "ListDevicePositionsListGeofenceCollectionsListGeofencesListJobsListKeysListMaps"
    "ListPlaceIndexesListRouteCalculatorsListTagsForResourceListTrackerConsumersListTrackers"
    "PutGeofenceSearchPlaceIndexForPositionSearchPlaceIndexForSuggestionsSearchPlaceIndexForText"
    "StartJobTagResourceUntagResourceUpdateGeofenceCollectionUpdateKeyUpdateMapUpdatePlaceIndex"
    "UpdateRouteCalculatorUpdateTrackerVerifyDevicePosition"
    /* glacier */
    "AbortMultipartUploadAbortVaultLockAddTagsToVaultCompleteMultipartUploadCompleteVaultLock"
    "CreateVaultDeleteArchiveDeleteVaultDeleteVaultAccessPolicyDeleteVaultNotifications"
    "DescribeJobDescribeVaultGetDataRetrievalPolicyGetJobOutputGetVaultAccessPolicyGetVaultLock"
    "GetVaultNotificationsInitiateJobInitiateMultipartUploadInitiateVaultLockListJobs"
    "ListMultipartUploadsListPartsListProvisionedCapacityListTagsForVaultListVaults"
    "PurchaseProvisionedCapacityRemoveTagsFromVaultSetDataRetrievalPolicySetVaultAccessPolicy"
    "SetVaultNotificationsUploadArchiveUploadMultipartPart"
    /* globalaccelerator */
    "AddCustomRoutingEndpointsAddEndpointsAdvertiseByoipCidrAllowCustomRoutingTraffic"
    "CreateAcceleratorCreateCrossAccountAttachmentCreateCustomRoutingAccelerator"
    "CreateCustomRoutingEndpointGroupCreateCustomRoutingListenerCreateEndpointGroupCreateListener"
    "DeleteAcceleratorDeleteCrossAccountAttachmentDeleteCustomRoutingAccelerator"
    "DeleteCustomRoutingEndpointGroupDeleteCustomRoutingListenerDeleteEndpointGroupDeleteListener"
    "DenyCustomRoutingTrafficDeprovisionByoipCidrDescribeAcceleratorDescribeAcceleratorAttributes"
    "DescribeCrossAccountAttachmentDescribeCustomRoutingAccelerator"
    "DescribeCustomRoutingAcceleratorAttributesDescribeCustomRoutingEndpointGroup"
    "DescribeCustomRoutingListenerDescribeEndpointGroupDescribeListenerListAccelerators"
    "ListByoipCidrsListCrossAccountAttachmentsListCrossAccountResourceAccounts"
    "ListCrossAccountResourcesListCustomRoutingAcceleratorsListCustomRoutingEndpointGroups"
    "ListCustomRoutingListenersListCustomRoutingPortMappings"
    "ListCustomRoutingPortMappingsByDestinationListEndpointGroupsListListenersListTagsForResource"
    "ProvisionByoipCidrRemoveCustomRoutingEndpointsRemoveEndpointsTagResourceUntagResource"
    "UpdateAcceleratorUpdateAcceleratorAttributesUpdateCrossAccountAttachment"
    "UpdateCustomRoutingAcceleratorUpdateCustomRoutingAcceleratorAttributes"
    "UpdateCustomRoutingListenerUpdateEndpointGroupUpdateListenerWithdrawByoipCidr"
    /* glue */
    "AccessDataQualityRuntimeConfigurationAuthorizeInboundIntegrationBatchCreatePartition"
    "BatchDeleteConnectionBatchDeletePartitionBatchDeleteTableBatchDeleteTableVersion"
    "BatchGetBlueprintsBatchGetCrawlersBatchGetCustomEntityTypesBatchGetDevEndpointsBatchGetJobs"
    "BatchGetPartitionBatchGetStageFilesBatchGetTableOptimizerBatchGetTriggersBatchGetWorkflows"
    "BatchStopJobRunBatchUpdatePartitionCancelDataQualityRuleRecommendationRun"
    "CancelDataQualityRulesetEvaluationRunCancelMLTaskRunCancelStatementCheckSchemaVersionValidity"
    "CreateBlueprintCreateCatalogCreateClassifierCreateColumnStatisticsTaskSettings"
    "CreateConnectionCreateCrawlerCreateCustomEntityTypeCreateDatabaseCreateDataQualityRuleset"
    "CreateDevEndpointCreateGlueIdentityCenterConfigurationCreateInboundIntegration"
    "CreateIntegrationCreateIntegrationResourcePropertyCreateIntegrationTablePropertiesCreateJob"
    "CreateMLTransformCreatePartitionCreatePartitionIndexCreateRegistryCreateSchemaCreateScript"
    "CreateSecurityConfigurationCreateSessionCreateTableCreateTableOptimizerCreateTrigger"
    "CreateUsageProfileCreateUserDefinedFunctionCreateWorkflowDeleteBlueprintDeleteCatalog"
    "DeleteClassifierDeleteColumnStatisticsForPartitionDeleteColumnStatisticsForTable"
    "DeleteColumnStatisticsTaskSettingsDeleteConnectionDeleteConnectionTypeDeleteCrawler"
    "DeleteCustomEntityTypeDeleteDatabaseDeleteDataQualityRulesetDeleteDevEndpoint"
    "DeleteGlueIdentityCenterConfigurationDeleteIntegrationDeleteIntegrationResourceProperty"
    "DeleteIntegrationTablePropertiesDeleteJobDeleteMLTransformDeletePartition"
    "DeletePartitionIndexDeleteRegistryDeleteResourcePolicyDeleteSchemaDeleteSchemaVersions"
    "DeleteSecurityConfigurationDeleteSessionDeleteTableDeleteTableOptimizerDeleteTableVersion"
    "DeleteTriggerDeleteUsageProfileDeleteUserDefinedFunctionDeleteWorkflowDeregisterDataPreview"
    "DescribeConnectionTypeDescribeEntityDescribeInboundIntegrationsDescribeIntegrations"
    "FederateAuthorizationGetBlueprintGetBlueprintRunGetBlueprintRunsGetCatalog"
    "GetCatalogImportStatusGetCatalogsGetClassifierGetClassifiersGetColumnStatisticsForPartition"
    "GetColumnStatisticsForTableGetColumnStatisticsTaskRunGetColumnStatisticsTaskRuns"
    "GetColumnStatisticsTaskSettingsGetCompletionGetConnectionGetConnectionsGetCrawler"
    "GetCrawlerMetricsGetCrawlersGetCustomEntityTypeGetDashboardUrlGetDatabaseGetDatabases"
    "GetDataCatalogEncryptionSettingsGetDataflowGraphGetDataPreviewStatementGetDataQualityModel"
    "GetDataQualityModelResultGetDataQualityResultGetDataQualityRuleRecommendationRun"
    "GetDataQualityRulesetGetDataQualityRulesetEvaluationRunGetDevEndpointGetDevEndpoints"
    "GetEntityRecordsGetEnvironmentGetExecutorsGetExecutorsThreadsGetGeneratedCode"
    "GetGlueIdentityCenterConfigurationGetIntegrationResourcePropertyGetIntegrationTableProperties"
    "GetJobGetJobBookmarkGetJobRunGetJobRunsGetJobsGetJobUpgradeAnalysisGetLogParsingStatus"
    "GetMappingGetMLTaskRunGetMLTaskRunsGetMLTransformGetMLTransformsGetNotebookInstanceStatus"
    "GetPartitionGetPartitionIndexesGetPartitionsGetPlanGetQueriesGetQueryGetRecipeAction"
    "GetRegistryGetResourcePoliciesGetResourcePolicyGetSchemaGetSchemaByDefinition"
    "GetSchemaVersionGetSchemaVersionsDiffGetSecurityConfigurationGetSecurityConfigurations"
    "GetSessionGetSessionEndpointGetStageGetStageAttemptGetStageAttemptTaskList"
    "GetStageAttemptTaskSummaryGetStageFilesGetStagesGetStatementGetStorageGetStorageUnit"
    "GetTableGetTableOptimizerGetTablesGetTableVersionGetTableVersionsGetTagsGetTrigger"
    "GetTriggersGetUsageProfileGetUserDefinedFunctionGetUserDefinedFunctionsGetWorkflow"
    "GetWorkflowRunGetWorkflowRunPropertiesGetWorkflowRunsGlueNotebookAuthorize"
    "GlueNotebookRefreshCredentialsImportCatalogToGlueListBlueprintsListColumnStatisticsTaskRuns"
    "ListConnectionTypesListCrawlersListCrawlsListCustomEntityTypesListDataQualityResults"
    "ListDataQualityRuleRecommendationRunsListDataQualityRulesetEvaluationRuns"
    "ListDataQualityRulesetsListDevEndpointsListEntitiesListIntegrationResourcePropertiesListJobs"
    "ListJobUpgradeAnalysesListMLTransformsListRegistriesListSchemasListSchemaVersions"
    "ListSessionsListStatementsListTableOptimizerRunsListTriggersListUsageProfilesListWorkflows"
    "ManagedConnectorModifyIntegrationNotifyEventPassConnectionPublishDataQuality"
    "PutDataCatalogEncryptionSettingsPutDataQualityProfileAnnotation"
    "PutDataQualityStatisticAnnotationPutResourcePolicyPutSchemaVersionMetadata"
    "PutWorkflowRunPropertiesQuerySchemaVersionMetadataRefreshOAuth2TokensRegisterConnectionType"
    "RegisterSchemaVersionRemoveSchemaVersionMetadataRenameTableRequestLogParsingResetJobBookmark"
    "ResumeWorkflowRunRunDataPreviewStatementRunStatementSearchTablesSendFeedback"
    "SendRecipeActionStartBlueprintRunStartColumnStatisticsTaskRun"
    "StartColumnStatisticsTaskRunScheduleStartCompletionStartCrawlerStartCrawlerSchedule"
    "StartDataQualityRuleRecommendationRunStartDataQualityRulesetEvaluationRun"
    "StartExportLabelsTaskRunStartImportLabelsTaskRunStartJobRunStartJobUpgradeAnalysis"
    "StartMLEvaluationTaskRunStartMLLabelingSetGenerationTaskRunStartNotebookStartTrigger"
    "StartWorkflowRunStopColumnStatisticsTaskRunStopColumnStatisticsTaskRunScheduleStopCrawler"
    "StopCrawlerScheduleStopJobUpgradeAnalysisStopSessionStopTriggerStopWorkflowRunTagResource"
    "TerminateNotebookTestConnectionUntagResourceUpdateBlueprintUpdateCatalogUpdateClassifier"
    "UpdateColumnStatisticsForPartitionUpdateColumnStatisticsForTable"
    "UpdateColumnStatisticsTaskSettingsUpdateConnectionUpdateCrawlerUpdateCrawlerSchedule"
    "UpdateDatabaseUpdateDataQualityRulesetUpdateDevEndpointUpdateGlueIdentityCenterConfiguration"
    "UpdateIntegrationResourcePropertyUpdateIntegrationTablePropertiesUpdateJob"
    "UpdateJobFromSourceControlUpdateMLTransformUpdatePartitionUpdateRegistryUpdateSchema"
    "UpdateSourceControlFromJobUpdateTableUpdateTableOptimizerUpdateTriggerUpdateUsageProfile"
    "UpdateUserDefinedFunctionUpdateWorkflowUpgradeJobUseGlueStudioUseMLTransforms"
    /* grafana */
    "AssociateLicenseCreateWorkspaceCreateWorkspaceApiKeyCreateWorkspaceServiceAccount"
    "CreateWorkspaceServiceAccountTokenDeleteWorkspaceDeleteWorkspaceApiKey"
    "DeleteWorkspaceServiceAccountDeleteWorkspaceServiceAccountTokenDescribeWorkspace"
    "DescribeWorkspaceAuthenticationDescribeWorkspaceConfigurationDisassociateLicense"
    "ListPermissionsListTagsForResourceListVersionsListWorkspacesListWorkspaceServiceAccounts"
    "ListWorkspaceServiceAccountTokensTagResourceUntagResourceUpdatePermissionsUpdateWorkspace"
    "UpdateWorkspaceAuthenticationUpdateWorkspaceConfiguration"
    /* greengrass */
    "AssociateRoleToGroupAssociateServiceRoleToAccountBatchAssociateClientDeviceWithCoreDevice"
    "BatchDisassociateClientDeviceFromCoreDeviceCancelDeploymentCreateComponentVersion"
    "CreateConnectorDefinitionCreateConnectorDefinitionVersionCreateCoreDefinition"
    "CreateCoreDefinitionVersionCreateDeploymentCreateDeviceDefinition"
    "CreateDeviceDefinitionVersionCreateFunctionDefinitionCreateFunctionDefinitionVersion"
    "CreateGroupCreateGroupCertificateAuthorityCreateGroupVersionCreateLoggerDefinition"
    "CreateLoggerDefinitionVersionCreateResourceDefinitionCreateResourceDefinitionVersion"
    "CreateSoftwareUpdateJobCreateSubscriptionDefinitionCreateSubscriptionDefinitionVersion"
    "DeleteComponentDeleteConnectorDefinitionDeleteCoreDefinitionDeleteCoreDeviceDeleteDeployment"
    "DeleteDeviceDefinitionDeleteFunctionDefinitionDeleteGroupDeleteLoggerDefinition"
    "DeleteResourceDefinitionDeleteSubscriptionDefinitionDescribeComponent"
    "DisassociateRoleFromGroupDisassociateServiceRoleFromAccountDiscoverGetAssociatedRole"
    "GetBulkDeploymentStatusGetComponentGetComponentVersionArtifactGetConnectivityInfo"
    "GetConnectorDefinitionGetConnectorDefinitionVersionGetCoreDefinitionGetCoreDefinitionVersion"
    "GetCoreDeviceGetDeploymentGetDeploymentStatusGetDeviceDefinitionGetDeviceDefinitionVersion"
    "GetFunctionDefinitionGetFunctionDefinitionVersionGetGroupGetGroupCertificateAuthority"
    "GetGroupCertificateConfigurationGetGroupVersionGetLoggerDefinitionGetLoggerDefinitionVersion"
    "GetResourceDefinitionGetResourceDefinitionVersionGetServiceRoleForAccount"
    "GetSubscriptionDefinitionGetSubscriptionDefinitionVersionGetThingRuntimeConfiguration"
    "ListBulkDeploymentDetailedReportsListBulkDeploymentsListClientDevicesAssociatedWithCoreDevice"
    "ListComponentsListComponentVersionsListConnectorDefinitionsListConnectorDefinitionVersions"
    "ListCoreDefinitionsListCoreDefinitionVersionsListCoreDevicesListDeployments"
    "ListDeviceDefinitionsListDeviceDefinitionVersionsListEffectiveDeployments"
    "ListFunctionDefinitionsListFunctionDefinitionVersionsListGroupCertificateAuthorities"
    "ListGroupsListGroupVersionsListInstalledComponentsListLoggerDefinitions"
    "ListLoggerDefinitionVersionsListResourceDefinitionsListResourceDefinitionVersions"
    "ListSubscriptionDefinitionsListSubscriptionDefinitionVersionsListTagsForResource"
    "ResetDeploymentsResolveComponentCandidatesStartBulkDeploymentStopBulkDeploymentTagResource"
    "UntagResourceUpdateConnectivityInfoUpdateConnectorDefinitionUpdateCoreDefinition"
    "UpdateDeviceDefinitionUpdateFunctionDefinitionUpdateGroupUpdateGroupCertificateConfiguration"
    "UpdateLoggerDefinitionUpdateResourceDefinitionUpdateSubscriptionDefinition"
    "UpdateThingRuntimeConfiguration"
    /* groundstation */
    "CancelContactCreateConfigCreateDataflowEndpointGroupCreateDataflowEndpointGroupV2"
    "CreateEphemerisCreateMissionProfileDeleteConfigDeleteDataflowEndpointGroupDeleteEphemeris"
    "DeleteMissionProfileDescribeContactDescribeContactVersionDescribeEphemeris"
    "GetAgentConfigurationGetAgentTaskResponseUrlGetConfigGetDataflowEndpointGroupGetMinuteUsage"
    "GetMissionProfileGetSatelliteListAntennasListConfigsListContactsListContactVersions"
    "ListDataflowEndpointGroupsListEphemeridesListGroundStationReservationsListGroundStations"
    "ListMissionProfilesListSatellitesListTagsForResourceRegisterAgentReserveContactTagResource"
    "UntagResourceUpdateAgentStatusUpdateConfigUpdateContactUpdateEphemerisUpdateMissionProfile"
    /* groundtruthlabeling */
    "AssociatePatchToManifestJobCreateBatchCreateIntakeFormCreateProjectCreateWorkflowDefinition"
    "DescribeConsoleJobGenerateLIDARPreviewTaskConfigJobGetBatchGetIntakeFormStatusListBatches"
    "ListDatasetObjectsListProjectsRunFilterOrSampleDatasetJobRunGenerateManifestByCrawlingJob"
    "RunGenerateManifestMetricsJobUpdateBatch"
    /* guardduty */
    "AcceptAdministratorInvitationAcceptInvitationArchiveFindings"
    "CreateCustomDetectionRuleAssociationCreateCustomDetectionRuleOrgConfigurationCreateDetector"
    "CreateFilterCreateInvestigationCreateIPSetCreateMalwareProtectionPlanCreateMembers"
    "CreatePublishingDestinationCreateSampleFindingsCreateThreatEntitySetCreateThreatIntelSet"
    "CreateTrustedEntitySetDeclineInvitationsDeleteCustomDetectionRuleAssociation"
    "DeleteCustomDetectionRuleOrgConfigurationDeleteDetectorDeleteFilterDeleteInvitations"
    "DeleteIPSetDeleteMalwareProtectionPlanDeleteMembersDeletePublishingDestination"
    "DeleteThreatEntitySetDeleteThreatIntelSetDeleteTrustedEntitySetDescribeMalwareScans"
    "DescribeOrganizationConfigurationDescribePublishingDestinationDisableOrganizationAdminAccount"
    "DisassociateFromAdministratorAccountDisassociateFromMasterAccountDisassociateMembers"
    "EnableOrganizationAdminAccountGetAdministratorAccountGetCoverageStatistics"
    "GetCustomDetectionRuleGetCustomDetectionRuleAssociationGetCustomDetectionRuleOrgConfiguration"
    "GetDetectorGetFilterGetFindingsGetFindingsStatisticsGetInvestigationGetInvitationsCount"
    "GetIPSetGetMalwareProtectionPlanGetMalwareScanGetMalwareScanSettingsGetMasterAccount"
    "GetMemberDetectorsGetMembersGetOrganizationStatisticsGetRemainingFreeTrialDays"
    "GetThreatEntitySetGetThreatIntelSetGetTrustedEntitySetGetUsageStatisticsInviteMembers"
    "ListCoverageListCustomDetectionRuleAssociationsListCustomDetectionRuleOrgConfigurations"
    "ListCustomDetectionRulesListDetectorsListFiltersListFindingsListInvestigations"
    "ListInvitationsListIPSetsListMalwareProtectionPlansListMalwareScansListMembers"
    "ListOrganizationAdminAccountsListPublishingDestinationsListTagsForResource"
    "ListThreatEntitySetsListThreatIntelSetsListTrustedEntitySetsSendObjectMalwareScan"
    "SendSecurityTelemetryStartMalwareScanStartMonitoringMembersStopMonitoringMembersTagResource"
    "UnarchiveFindingsUntagResourceUpdateCustomDetectionRuleAssociation"
    "UpdateCustomDetectionRuleOrgConfigurationUpdateDetectorUpdateFilterUpdateFindingsFeedback"
    "UpdateIPSetUpdateMalwareProtectionPlanUpdateMalwareScanSettingsUpdateMemberDetectors"
    "UpdateOrganizationConfigurationUpdatePublishingDestinationUpdateThreatEntitySet"
    "UpdateThreatIntelSetUpdateTrustedEntitySet"
    /* health-agent */
    "ActivateSubscriptionCancelAppointmentCreateAgentCreateDomainCreateIntegrationCreateSession"
    "CreateSubscriptionDeactivateSubscriptionDeleteAgentDeleteDomainDeleteIntegrationGetAgent"
    "GetCareTeamProviderGetDomainGetDomainAnalyticsGetIntegrationGetMedicalScribeListeningSession"
    "GetPatientGetPatientInsightsJobGetPractitionerGetSessionContextGetSubscriptionInvokeAgent"
    "ListAgentsListAppointmentSlotsListDomainsListIntegrationsListPatientAppointments"
    "ListPatientInsuranceCoveragesListPatientMedicationsListProvidersListSessionRecords"
    "ListSubscriptionsListTagsForResourceMatchPatientPublishAgentRescheduleAppointment"
    "ResetPasswordScheduleAppointmentStartMedicalScribeListeningSessionStartPatientInsightsJob"
    "SubmitMedicationRenewalTagResourceUntagResourceUpdateAgentUpdateIntegrationUpdateSession"
    /* health */
    "DescribeAffectedAccountsForOrganizationDescribeAffectedEntities"
    "DescribeAffectedEntitiesForOrganizationDescribeEntityAggregates"
    "DescribeEntityAggregatesForOrganizationDescribeEventAggregatesDescribeEventDetails"
    "DescribeEventDetailsForOrganizationDescribeEventsDescribeEventsForOrganization"
    "DescribeEventTypesDescribeHealthServiceStatusForOrganization"
    "DisableHealthServiceAccessForOrganizationEnableHealthServiceAccessForOrganization"
    /* healthlake */
    "CancelFHIRExportJobWithDeleteConfirmAttributionListCreateDataTransformationProfile"
    "CreateFHIRDatastoreCreateResourceDeleteDataTransformationProfileDeleteFHIRDatastore"
    "DeleteResourceDescribeDataTransformationJobDescribeFHIRBulkDeleteJob"
    "DescribeFHIRBulkMemberMatchJobDescribeFHIRBulkPatchJobDescribeFHIRDatastore"
    "DescribeFHIRExportJobDescribeFHIRExportJobWithGetDescribeFHIRImportJobExpandValueSetWithGet"
    "ExpandValueSetWithPostGenerateDocumentWithGetGenerateDocumentWithPostGetCapabilities"
    "GetDataTransformationProfileGetExportedFileGetHistoryByResourceIdInquirePreAuthClaim"
    "ListDataTransformationJobsListDataTransformationProfilesListDataTransformationProfileVersions"
    "ListFHIRDatastoresListFHIRExportJobsListFHIRImportJobsListTagsForResource"
    "LookupCodeSystemWithGetLookupCodeSystemWithPostMemberAddMemberMatchMemberRemove"
    "PatchResourceProcessBundlePublishDataTransformationProfileQuestionnairePackageReadResource"
    "RestoreFHIRDatastoreRetrieveAttributionStatusSearchEverythingSearchWithGetSearchWithPost"
    "StartDataTransformationJobStartFHIRBulkDeleteJobStartFHIRBulkMemberMatchJob"
    "StartFHIRBulkPatchJobStartFHIRExportJobStartFHIRExportJobWithGetStartFHIRExportJobWithPost"
    "StartFHIRImportJobSubmitPreAuthClaimTagResourceTransformDataTranslateConceptMapWithGet"
    "TranslateConceptMapWithPostUntagResourceUpdateDataTransformationProfileUpdateFHIRDatastore"
    "UpdateProfileWithAgentUpdateResourceValidateResourceValidateSourceVersionReadResource"
    /* honeycode */
    "ApproveTeamAssociationBatchCreateTableRowsBatchDeleteTableRowsBatchUpdateTableRows"
    "BatchUpsertTableRowsCreateTeamCreateTenantDeleteDomainsDeregisterGroups"
    "DescribeTableDataImportJobDescribeTeamGetScreenDataInvokeScreenAutomationListDomains"
    "ListGroupsListTableColumnsListTableRowsListTablesListTagsForResourceListTeamAssociations"
    "ListTenantsQueryTableRowsRegisterDomainForVerificationRegisterGroupsRejectTeamAssociation"
    "RestartDomainVerificationStartTableDataImportJobTagResourceUntagResourceUpdateTeam"
    /* iam */
    "AcceptDelegationRequestAddClientIDToOpenIDConnectProviderAddRoleToInstanceProfile"
    "AddUserToGroupAssociateDelegationRequestAttachGroupPolicyAttachRolePolicyAttachUserPolicy"
    "ChangePasswordCreateAccessKeyCreateAccountAliasCreateDelegationRequestCreateGroup"
    "CreateInstanceProfileCreateLoginProfileCreateOpenIDConnectProviderCreatePolicy"
    "CreatePolicyVersionCreateRoleCreateSAMLProviderCreateServiceLinkedRole"
    "CreateServiceSpecificCredentialCreateUserCreateVirtualMFADeviceDeactivateMFADevice"
    "DeleteAccessKeyDeleteAccountAliasDeleteAccountPasswordPolicyDeleteCloudFrontPublicKey"
    "DeleteGroupDeleteGroupPolicyDeleteInstanceProfileDeleteLoginProfile"
    "DeleteOpenIDConnectProviderDeletePolicyDeletePolicyVersionDeleteRole"
    "DeleteRolePermissionsBoundaryDeleteRolePolicyDeleteSAMLProviderDeleteServerCertificate"
    "DeleteServiceLinkedRoleDeleteServiceSpecificCredentialDeleteSigningCertificate"
    "DeleteSSHPublicKeyDeleteUserDeleteUserPermissionsBoundaryDeleteUserPolicy"
    "DeleteVirtualMFADeviceDetachGroupPolicyDetachRolePolicyDetachUserPolicy"
    "DisableOrganizationsRootCredentialsManagementDisableOrganizationsRootSessions"
    "DisableOutboundWebIdentityFederationEnableMFADevice"
    "EnableOrganizationsRootCredentialsManagementEnableOrganizationsRootSessions"
    "EnableOutboundWebIdentityFederationGenerateCredentialReportGenerateOrganizationsAccessReport"
    "GenerateServiceLastAccessedDetailsGetAccessKeyLastUsedGetAccountAuthorizationDetails"
    "GetAccountEmailAddressGetAccountNameGetAccountPasswordPolicyGetAccountProperties"
    "GetAccountSummaryGetCloudFrontPublicKeyGetContextKeysForCustomPolicy"
    "GetContextKeysForPrincipalPolicyGetCredentialReportGetDelegationRequestGetGroup"
    "GetGroupPolicyGetHumanReadableSummaryGetInstanceProfileGetLoginProfileGetMFADevice"
    "GetOpenIDConnectProviderGetOrganizationsAccessReportGetOutboundWebIdentityFederationInfo"
    "GetPolicyGetPolicyVersionGetRoleGetRolePolicyGetRoleTemplateVersionGetSAMLProvider"
    "GetServerCertificateGetServiceLastAccessedDetailsGetServiceLastAccessedDetailsWithEntities"
    "GetServiceLinkedRoleDeletionStatusGetSSHPublicKeyGetUserGetUserPolicyListAccessKeys"
    "ListAccountAliasesListAttachedGroupPoliciesListAttachedRolePoliciesListAttachedUserPolicies"
    "ListCloudFrontPublicKeysListDelegationRequestsListEntitiesForPolicyListGroupPolicies"
    "ListGroupsListGroupsForUserListInstanceProfilesListInstanceProfilesForRole"
    "ListInstanceProfileTagsListMFADevicesListMFADeviceTagsListOpenIDConnectProviders"
    "ListOpenIDConnectProviderTagsListOrganizationsFeaturesListPolicies"
    "ListPoliciesGrantingServiceAccessListPolicyTagsListPolicyVersionsListRolePoliciesListRoles"
    "ListRoleTagsListSAMLProvidersListSAMLProviderTagsListServerCertificates"
    "ListServerCertificateTagsListServiceSpecificCredentialsListSigningCertificates"
    "ListSSHPublicKeysListSTSRegionalEndpointsStatusListUserPoliciesListUsersListUserTags"
    "ListVirtualMFADevicesPassRolePutAccountPropertiesPutGroupPolicyPutRolePermissionsBoundary"
    "PutRolePolicyPutUserPermissionsBoundaryPutUserPolicyRejectDelegationRequest"
    "RemoveClientIDFromOpenIDConnectProviderRemoveRoleFromInstanceProfileRemoveUserFromGroup"
    "ResetServiceSpecificCredentialResyncMFADeviceSendDelegationTokenSetDefaultPolicyVersion"
    "SetSecurityTokenServicePreferencesSetSTSRegionalEndpointStatusSimulateCustomPolicy"
    "SimulatePrincipalPolicyTagInstanceProfileTagMFADeviceTagOpenIDConnectProviderTagPolicy"
    "TagRoleTagSAMLProviderTagServerCertificateTagUserUntagInstanceProfileUntagMFADevice"
    "UntagOpenIDConnectProviderUntagPolicyUntagRoleUntagSAMLProviderUntagServerCertificate"
    "UntagUserUpdateAccessKeyUpdateAccountEmailAddressUpdateAccountName"
    "UpdateAccountPasswordPolicyUpdateAssumeRolePolicyUpdateCloudFrontPublicKeyUpdateGroup"
    "UpdateLoginProfileUpdateOpenIDConnectProviderThumbprintUpdateRoleUpdateRoleDescription"
    "UpdateSAMLProviderUpdateServerCertificateUpdateServiceSpecificCredential"
    "UpdateSigningCertificateUpdateSSHPublicKeyUpdateUserUploadCloudFrontPublicKey"
    "UploadServerCertificateUploadSigningCertificateUploadSSHPublicKey"
    /* identity-sync */
    "AllowVendedLogDeliveryForResourceCreateSyncFilterCreateSyncProfileCreateSyncTarget"
    "DeleteSyncFilterDeleteSyncProfileDeleteSyncTargetGetSyncProfileGetSyncTargetListSyncFilters"
    "StartSyncStopSyncUpdateSyncTarget"
    /* identitystore-auth */
    "BatchDeleteSessionBatchGetSessionListSessions"
    /* identitystore */
    "AddRegionCreateGroupCreateGroupMembershipCreateIdentityStoreCreateUserDeleteGroup"
    "DeleteGroupMembershipDeleteIdentityStoreDeleteUserDescribeGroupDescribeGroupMembership"
    "DescribeIdentityStoreDescribeRegionDescribeUserGetGroupIdGetGroupMembershipIdGetUserId"
    "IsMemberInGroupsListGroupMembershipsListGroupMembershipsForMemberListGroups"
    "ListIdentityStoresListRegionsListUsersRemoveRegionReserveUserUpdateGroup"
    "UpdateIdentityStoreUpdateUser"
    /* imagebuilder */
    "CancelImageCreationCancelLifecycleExecutionCreateComponentCreateContainerRecipe"
    "CreateDistributionConfigurationCreateImageCreateImagePipelineCreateImageRecipe"
    "CreateInfrastructureConfigurationCreateLifecyclePolicyCreateWorkflowDeleteComponent"
    "DeleteContainerRecipeDeleteDistributionConfigurationDeleteImageDeleteImagePipeline"
    "DeleteImageRecipeDeleteInfrastructureConfigurationDeleteLifecyclePolicyDeleteWorkflow"
    "DistributeImageGetComponentGetComponentPolicyGetContainerRecipeGetContainerRecipePolicy"
    "GetDistributionConfigurationGetImageGetImagePipelineGetImagePolicyGetImageRecipe"
    "GetImageRecipePolicyGetInfrastructureConfigurationGetLifecycleExecutionGetLifecyclePolicy"
    "GetMarketplaceResourceGetWorkflowGetWorkflowExecutionGetWorkflowStepExecutionImportComponent"
    "ImportDiskImageImportVmImageListComponentBuildVersionsListComponentsListContainerRecipes"
    "ListDistributionConfigurationsListImageBuildVersionsListImagePackagesListImagePipelineImages"
    "ListImagePipelinesListImageRecipesListImagesListImageScanFindingAggregations"
    "ListImageScanFindingsListInfrastructureConfigurationsListLifecycleExecutionResources"
    "ListLifecycleExecutionsListLifecyclePoliciesListTagsForResourceListWaitingWorkflowSteps"
    "ListWorkflowBuildVersionsListWorkflowExecutionsListWorkflowsListWorkflowStepExecutions"
    "PutComponentPolicyPutContainerRecipePolicyPutImagePolicyPutImageRecipePolicyRetryImage"
    "SendWorkflowStepActionStartImagePipelineExecutionStartResourceStateUpdateTagResource"
    "UntagResourceUpdateDistributionConfigurationUpdateImagePipeline"
    "UpdateInfrastructureConfigurationUpdateLifecyclePolicy"
    /* importexport */
    "CancelJobCreateJobGetShippingLabelGetStatusListJobsUpdateJob"
    /* inspector-scan */
    "ScanSbom"
    /* inspector2-telemetry */
    "NotifyHeartbeatSendTelemetrySendTelemetryEventStartSessionStopSession"
    /* inspector2 */
    "AssociateMemberBatchAssociateCodeSecurityScanConfiguration"
    "BatchDisassociateCodeSecurityScanConfigurationBatchGetAccountStatusBatchGetCodeSnippet"
    "BatchGetFindingDetailsBatchGetFreeTrialInfoBatchGetMemberEc2DeepInspectionStatus"
    "BatchUpdateMemberEc2DeepInspectionStatusCancelFindingsReportCancelSbomExport"
    "CreateCisScanConfigurationCreateCodeSecurityIntegrationCreateCodeSecurityScanConfiguration"
    "CreateConnectorCreateFilterCreateFindingsReportCreateSbomExportDeleteCisScanConfiguration"
    "DeleteCodeSecurityIntegrationDeleteCodeSecurityScanConfigurationDeleteConnectorDeleteFilter"
    "DescribeOrganizationConfigurationDisableDisableDelegatedAdminAccountDisassociateMemberEnable"
    "EnableDelegatedAdminAccountGetCisScanReportGetCisScanResultDetailsGetClustersForImage"
    "GetCodeSecurityIntegrationGetCodeSecurityScanGetCodeSecurityScanConfigurationGetConfiguration"
    "GetDelegatedAdminAccountGetEc2DeepInspectionConfigurationGetEncryptionKey"
    "GetFindingsReportStatusGetMemberGetSbomExportListAccountPermissionsListCisScanConfigurations"
    "ListCisScanResultsAggregatedByChecksListCisScanResultsAggregatedByTargetResourceListCisScans"
    "ListCodeSecurityIntegrationsListCodeSecurityScanConfigurationAssociations"
    "ListCodeSecurityScanConfigurationsListConnectorsListConnectorScanConfigurationsListCoverage"
    "ListCoverageStatisticsListDelegatedAdminAccountsListFiltersListFindingAggregations"
    "ListFindingsListMembersListTagsForResourceListUsageTotalsResetEncryptionKey"
    "SearchVulnerabilitiesSendCisSessionHealthSendCisSessionTelemetryStartCisSession"
    "StartCodeSecurityScanStopCisSessionTagResourceUntagResourceUpdateCisScanConfiguration"
    "UpdateCodeSecurityIntegrationUpdateCodeSecurityScanConfigurationUpdateConfiguration"
    "UpdateConnectorUpdateConnectorScanConfigurationUpdateEc2DeepInspectionConfiguration"
    "UpdateEncryptionKeyUpdateFilterUpdateOrganizationConfiguration"
    "UpdateOrgEc2DeepInspectionConfiguration"
    /* inspector */
    "AddAttributesToFindingsCreateAssessmentTargetCreateAssessmentTemplateCreateExclusionsPreview"
    "CreateResourceGroupDeleteAssessmentRunDeleteAssessmentTargetDeleteAssessmentTemplate"
    "DescribeAssessmentRunsDescribeAssessmentTargetsDescribeAssessmentTemplates"
    "DescribeCrossAccountAccessRoleDescribeExclusionsDescribeFindingsDescribeResourceGroups"
    "DescribeRulesPackagesGetAssessmentReportGetExclusionsPreviewGetTelemetryMetadata"
    "ListAssessmentRunAgentsListAssessmentRunsListAssessmentTargetsListAssessmentTemplates"
    "ListEventSubscriptionsListExclusionsListFindingsListRulesPackagesListTagsForResource"
    "PreviewAgentsRegisterCrossAccountAccessRoleRemoveAttributesFromFindingsSetTagsForResource"
    "StartAssessmentRunStopAssessmentRunSubscribeToEventUnsubscribeFromEvent"
    "UpdateAssessmentTarget"
    /* interconnect */
    "AcceptConnectionProposalCreateConnectionDeleteConnectionDescribeConnectionProposal"
    "GetConnectionGetEnvironmentListAttachPointsListConnectionsListEnvironments"
    "ListTagsForResourceTagResourceUntagResourceUpdateConnection"
    /* internetmonitor */
    "CreateMonitorDeleteMonitorGetHealthEventGetInternetEventGetMonitorGetQueryResults"
    "GetQueryStatusLinkListHealthEventsListInternetEventsListMonitorsListTagsForResource"
    "StartQueryStopQueryTagResourceUntagResourceUpdateMonitor"
    /* invoicing */
    "BatchGetInvoiceProfileCreateInvoiceUnitCreateProcurementPortalPreferenceDeleteInvoiceUnit"
    "DeleteProcurementPortalPreferenceGetInvoiceCorrectionGetInvoiceEmailDeliveryPreferences"
    "GetInvoicePDFGetInvoiceUnitGetProcurementPortalPreferenceListInvoiceCorrections"
    "ListInvoiceSummariesListInvoiceUnitsListProcurementPortalPreferencesListProcurementPortals"
    "ListProcurementPortalSuppliersListTagsForResourcePutInvoiceEmailDeliveryPreferences"
    "PutProcurementPortalPreferenceSendProcurementPortalValidationStartInvoiceCorrection"
    "TagResourceUntagResourceUpdateInvoiceUnitUpdateProcurementPortalPreferenceStatus"
    "VerifyProcurementPortalValidation"
    /* iot-device-tester */
    "CheckVersionDownloadTestSuiteLatestIdtSendMetricsSupportedVersion"
    /* iot */
    "AcceptCertificateTransferAddThingToBillingGroupAddThingToThingGroup"
    "AssociateSbomWithPackageVersionAssociateTargetsWithJobAttachPolicyAttachPrincipalPolicy"
    "AttachSecurityProfileAttachThingPrincipalCancelAuditMitigationActionsTaskCancelAuditTask"
    "CancelCertificateTransferCancelDetectMitigationActionsTaskCancelJobCancelJobExecution"
    "ClearDefaultAuthorizerCloseTunnelConfirmTopicRuleDestinationConnectCreateAuditSuppression"
    "CreateAuthorizerCreateBillingGroupCreateCertificateFromCsrCreateCertificateProvider"
    "CreateCommandCreateCustomMetricCreateDimensionCreateDomainConfiguration"
    "CreateDynamicThingGroupCreateFleetMetricCreateJobCreateJobTemplateCreateKeysAndCertificate"
    "CreateMitigationActionCreateOTAUpdateCreatePackageCreatePackageVersionCreatePolicy"
    "CreatePolicyVersionCreateProvisioningClaimCreateProvisioningTemplate"
    "CreateProvisioningTemplateVersionCreateRoleAliasCreateScheduledAuditCreateSecurityProfile"
    "CreateStreamCreateThingCreateThingGroupCreateThingTypeCreateTopicRule"
    "CreateTopicRuleDestinationDeleteAccountAuditConfigurationDeleteAuditSuppression"
    "DeleteAuthorizerDeleteBillingGroupDeleteCACertificateDeleteCertificate"
    "DeleteCertificateProviderDeleteCommandDeleteCommandExecutionDeleteConnection"
    "DeleteCustomMetricDeleteDimensionDeleteDomainConfigurationDeleteDynamicThingGroup"
    "DeleteFleetMetricDeleteJobDeleteJobExecutionDeleteJobTemplateDeleteMitigationAction"
    "DeleteOTAUpdateDeletePackageDeletePackageVersionDeletePolicyDeletePolicyVersion"
    "DeleteProvisioningTemplateDeleteProvisioningTemplateVersionDeleteRegistrationCode"
    "DeleteRoleAliasDeleteScheduledAuditDeleteSecurityProfileDeleteStreamDeleteThing"
    "DeleteThingGroupDeleteThingShadowDeleteThingTypeDeleteTopicRuleDeleteTopicRuleDestination"
    "DeleteV2LoggingLevelDeprecateThingTypeDescribeAccountAuditConfigurationDescribeAuditFinding"
    "DescribeAuditMitigationActionsTaskDescribeAuditSuppressionDescribeAuditTaskDescribeAuthorizer"
    "DescribeBillingGroupDescribeCACertificateDescribeCertificateDescribeCertificateProvider"
    "DescribeCustomMetricDescribeDefaultAuthorizerDescribeDetectMitigationActionsTask"
    "DescribeDimensionDescribeDomainConfigurationDescribeEncryptionConfigurationDescribeEndpoint"
    "DescribeEventConfigurationsDescribeFleetMetricDescribeIndexDescribeJobDescribeJobExecution"
    "DescribeJobTemplateDescribeManagedJobTemplateDescribeMitigationAction"
    "DescribeProvisioningTemplateDescribeProvisioningTemplateVersionDescribeRoleAlias"
    "DescribeScheduledAuditDescribeSecurityProfileDescribeStreamDescribeThingDescribeThingGroup"
    "DescribeThingRegistrationTaskDescribeThingTypeDescribeTunnelDetachPolicy"
    "DetachPrincipalPolicyDetachSecurityProfileDetachThingPrincipalDisableTopicRule"
    "DisassociateSbomFromPackageVersionEnableTopicRuleGetBehaviorModelTrainingSummaries"
    "GetBucketsAggregationGetCardinalityGetCommandGetCommandExecutionGetConnection"
    "GetEffectivePoliciesGetIndexingConfigurationGetJobDocumentGetLoggingOptionsGetOTAUpdate"
    "GetPackageGetPackageConfigurationGetPackageVersionGetPercentilesGetPolicyGetPolicyVersion"
    "GetRegistrationCodeGetRetainedMessageGetStatisticsGetThingConnectivityDataGetThingShadow"
    "GetTopicRuleGetTopicRuleDestinationGetV2LoggingOptionsListActiveViolations"
    "ListAttachedPoliciesListAuditFindingsListAuditMitigationActionsExecutions"
    "ListAuditMitigationActionsTasksListAuditSuppressionsListAuditTasksListAuthorizers"
    "ListBillingGroupsListCACertificatesListCertificateProvidersListCertificates"
    "ListCertificatesByCAListCommandExecutionsListCommandsListCustomMetrics"
    "ListDetectMitigationActionsExecutionsListDetectMitigationActionsTasksListDimensions"
    "ListDomainConfigurationsListFleetMetricsListIndicesListJobExecutionsForJob"
    "ListJobExecutionsForThingListJobsListJobTemplatesListManagedJobTemplatesListMetricValues"
    "ListMitigationActionsListNamedShadowsForThingListOTAUpdatesListOutgoingCertificates"
    "ListPackagesListPackageVersionsListPoliciesListPolicyPrincipalsListPolicyVersions"
    "ListPrincipalPoliciesListPrincipalThingsListPrincipalThingsV2ListProvisioningTemplates"
    "ListProvisioningTemplateVersionsListRelatedResourcesForAuditFindingListRetainedMessages"
    "ListRoleAliasesListSbomValidationResultsListScheduledAuditsListSecurityProfiles"
    "ListSecurityProfilesForTargetListStreamsListSubscriptionsListTagsForResource"
    "ListTargetsForPolicyListTargetsForSecurityProfileListThingGroupsListThingGroupsForThing"
    "ListThingPrincipalsListThingPrincipalsV2ListThingRegistrationTaskReports"
    "ListThingRegistrationTasksListThingsListThingsInBillingGroupListThingsInThingGroup"
    "ListThingTypesListTopicRuleDestinationsListTopicRulesListTunnelsListV2LoggingLevels"
    "ListViolationEventsOpenTunnelPublishPutVerificationStateOnViolationReceive"
    "RegisterCACertificateRegisterCertificateRegisterCertificateWithoutCARegisterThing"
    "RejectCertificateTransferRemoveThingFromBillingGroupRemoveThingFromThingGroupReplaceTopicRule"
    "RetainPublishRotateTunnelAccessTokenSearchIndexSendDirectMessageSetDefaultAuthorizer"
    "SetDefaultPolicyVersionSetLoggingOptionsSetV2LoggingLevelSetV2LoggingOptions"
    "StartAuditMitigationActionsTaskStartCommandExecutionStartDetectMitigationActionsTask"
    "StartOnDemandAuditTaskStartThingRegistrationTaskStopThingRegistrationTaskSubscribe"
    "TagResourceTestAuthorizationTestInvokeAuthorizerTransferCertificateUntagResource"
    "UpdateAccountAuditConfigurationUpdateAuditSuppressionUpdateAuthorizerUpdateBillingGroup"
    "UpdateCACertificateUpdateCertificateUpdateCertificateProviderUpdateCommandUpdateCustomMetric"
    "UpdateDimensionUpdateDomainConfigurationUpdateDynamicThingGroupUpdateEncryptionConfiguration"
    "UpdateEventConfigurationsUpdateFleetMetricUpdateIndexingConfigurationUpdateJob"
    "UpdateMitigationActionUpdatePackageUpdatePackageConfigurationUpdatePackageVersion"
    "UpdateProvisioningTemplateUpdateRoleAliasUpdateScheduledAuditUpdateSecurityProfile"
    "UpdateStreamUpdateThingUpdateThingGroupUpdateThingGroupsForThingUpdateThingShadow"
    "UpdateThingTypeUpdateTopicRuleDestinationValidateSecurityProfileBehaviors"
    /* iotanalytics */
    "BatchPutMessageCancelPipelineReprocessingCreateChannelCreateDatasetCreateDatasetContent"
    "CreateDatastoreCreatePipelineDeleteChannelDeleteDatasetDeleteDatasetContentDeleteDatastore"
    "DeletePipelineDescribeChannelDescribeDatasetDescribeDatastoreDescribeLoggingOptions"
    "DescribePipelineGetDatasetContentListChannelsListDatasetContentsListDatasetsListDatastores"
    "ListPipelinesListTagsForResourcePutLoggingOptionsRunPipelineActivitySampleChannelData"
    "StartPipelineReprocessingTagResourceUntagResourceUpdateChannelUpdateDatasetUpdateDatastore"
    "UpdatePipeline"
    /* iotdeviceadvisor */
    "CreateSuiteDefinitionDeleteSuiteDefinitionGetEndpointGetSuiteDefinitionGetSuiteRun"
    "GetSuiteRunReportListSuiteDefinitionsListSuiteRunsListTagsForResourceStartSuiteRun"
    "StopSuiteRunTagResourceUntagResourceUpdateSuiteDefinition"
    /* iotevents */
    "BatchAcknowledgeAlarmBatchDeleteDetectorBatchDisableAlarmBatchEnableAlarmBatchPutMessage"
    "BatchResetAlarmBatchSnoozeAlarmBatchUpdateDetectorCreateAlarmModelCreateDetectorModel"
    "CreateInputDeleteAlarmModelDeleteDetectorModelDeleteInputDescribeAlarmDescribeAlarmModel"
    "DescribeDetectorDescribeDetectorModelDescribeDetectorModelAnalysisDescribeInput"
    "DescribeLoggingOptionsGetDetectorModelAnalysisResultsListAlarmModelsListAlarmModelVersions"
    "ListAlarmsListDetectorModelsListDetectorModelVersionsListDetectorsListInputRoutings"
    "ListInputsListTagsForResourcePutLoggingOptionsStartDetectorModelAnalysisTagResource"
    "UntagResourceUpdateAlarmModelUpdateDetectorModelUpdateInputUpdateInputRouting"
    /* iotfleethub */
    "CreateApplicationDeleteApplicationDescribeApplicationListApplicationsListTagsForResource"
    "TagResourceUntagResourceUpdateApplication"
    /* iotfleetwise */
    "AssociateVehicleFleetCreateCampaignCreateDecoderManifestCreateFleetCreateModelManifest"
    "CreateSignalCatalogCreateStateTemplateCreateVehicleDeleteCampaignDeleteDecoderManifest"
    "DeleteFleetDeleteModelManifestDeleteSignalCatalogDeleteStateTemplateDeleteVehicle"
    "DisassociateVehicleFleetGenerateCommandPayloadGetCampaignGetDecoderManifest"
    "GetEncryptionConfigurationGetFleetGetLoggingOptionsGetModelManifestGetRegisterAccountStatus"
    "GetSignalCatalogGetStateTemplateGetVehicleGetVehicleStatusImportDecoderManifest"
    "ImportSignalCatalogListCampaignsListDecoderManifestNetworkInterfacesListDecoderManifests"
    "ListDecoderManifestSignalsListFleetsListFleetsForVehicleListModelManifestNodes"
    "ListModelManifestsListSignalCatalogNodesListSignalCatalogsListStateTemplates"
    "ListTagsForResourceListVehiclesListVehiclesInFleetPutEncryptionConfiguration"
    "PutLoggingOptionsRegisterAccountTagResourceUntagResourceUpdateCampaignUpdateDecoderManifest"
    "UpdateFleetUpdateModelManifestUpdateSignalCatalogUpdateStateTemplateUpdateVehicle"
    /* iotjobsdata */
    "DescribeJobExecutionGetPendingJobExecutionsStartNextPendingJobExecutionUpdateJobExecution"
    /* iotmanagedintegrations */
    "CreateAccountAssociationCreateCloudConnectorCreateConnectorDestinationCreateCredentialLocker"
    "CreateDestinationCreateEventLogConfigurationCreateManagedThingCreateNotificationConfiguration"
    "CreateOtaTaskCreateOtaTaskConfigurationCreateProvisioningProfileDeleteAccountAssociation"
    "DeleteCloudConnectorDeleteConnectorDestinationDeleteCredentialLockerDeleteDestination"
    "DeleteEventLogConfigurationDeleteManagedThingDeleteNotificationConfigurationDeleteOtaTask"
    "DeleteOtaTaskConfigurationDeleteProvisioningProfileDeregisterAccountAssociation"
    "GetAccountAssociationGetCloudConnectorGetConnectorDestinationGetCredentialLocker"
    "GetCustomEndpointGetDefaultEncryptionConfigurationGetDestinationGetDeviceDiscovery"
    "GetEventLogConfigurationGetHubConfigurationGetManagedThingGetManagedThingCapabilities"
    "GetManagedThingCertificateGetManagedThingConnectivityDataGetManagedThingMetaData"
    "GetManagedThingStateGetNotificationConfigurationGetOtaTaskGetOtaTaskConfiguration"
    "GetProvisioningProfileGetRuntimeLogConfigurationGetSchemaVersionListAccountAssociations"
    "ListCloudConnectorsListConnectorDestinationsListCredentialLockersListDestinations"
    "ListDeviceDiscoveriesListDiscoveredDevicesListEventLogConfigurations"
    "ListManagedThingAccountAssociationsListManagedThingsListManagedThingSchemas"
    "ListNotificationConfigurationsListOtaTaskConfigurationsListOtaTaskExecutionsListOtaTasks"
    "ListProvisioningProfilesListSchemaVersionsListTagsForResource"
    "PutDefaultEncryptionConfigurationPutHubConfigurationPutRuntimeLogConfiguration"
    "RegisterAccountAssociationRegisterCustomEndpointResetRuntimeLogConfiguration"
    "SendConnectorEventSendManagedThingCommandStartAccountAssociationRefreshStartDeviceDiscovery"
    "TagResourceUntagResourceUpdateAccountAssociationUpdateCloudConnector"
    "UpdateConnectorDestinationUpdateDestinationUpdateEventLogConfigurationUpdateManagedThing"
    "UpdateNotificationConfigurationUpdateOtaTask"
    /* iotsitewise */
    "AssociateAssetsAssociateTimeSeriesToAssetPropertyBatchAssociateDataSegmentsToDataset"
    "BatchAssociateProjectAssetsBatchDeleteDatasetDataSegments"
    "BatchDisassociateDataSegmentsFromDatasetBatchDisassociateProjectAssets"
    "BatchGetAssetPropertyAggregatesBatchGetAssetPropertyValueBatchGetAssetPropertyValueHistory"
    "BatchPutAssetPropertyValueCancelEnrichmentJobCancelPipelineExecutionCancelQuery"
    "CreateAccessPolicyCreateApplicationCreateAssetCreateAssetModelCreateAssetModelCompositeModel"
    "CreateBulkImportJobCreateComputationModelCreateDashboardCreateDatasetCreateDatasetExportJob"
    "CreateEnrichmentJobCreateGatewayCreatePipelineCreatePortalCreateProjectCreateTask"
    "CreateWorkspaceDeleteAccessPolicyDeleteApplicationDeleteAssetDeleteAssetModel"
    "DeleteAssetModelCompositeModelDeleteAssetModelInterfaceRelationshipDeleteComputationModel"
    "DeleteDashboardDeleteDatasetDeleteGatewayDeletePipelineDeletePortalDeleteProjectDeleteTask"
    "DeleteTimeSeriesDeleteWorkspaceDescribeAccessPolicyDescribeActionDescribeApplication"
    "DescribeAssetDescribeAssetCompositeModelDescribeAssetModelDescribeAssetModelCompositeModel"
    "DescribeAssetModelInterfaceRelationshipDescribeAssetPropertyDescribeBulkImportJob"
    "DescribeComputationModelDescribeComputationModelExecutionSummaryDescribeDashboard"
    "DescribeDatasetDescribeDatasetExportJobDescribeDefaultEncryptionConfiguration"
    "DescribeEnrichmentJobDescribeExecutionDescribeGatewayDescribeGatewayCapabilityConfiguration"
    "DescribeLoggingOptionsDescribePipelineDescribePipelineExecutionDescribePortalDescribeProject"
    "DescribeQueryDescribeSearchDescribeStorageConfigurationDescribeTaskDescribeTimeSeries"
    "DescribeWorkspaceDisassociateAssetsDisassociateTimeSeriesFromAssetProperty"
    "EnableSiteWiseIntegrationExecuteActionExecuteQueryGetAssetPropertyAggregates"
    "GetAssetPropertyValueGetAssetPropertyValueHistoryGetCaptureData"
    "GetInterpolatedAssetPropertyValuesGetQueryResultsGetSearchResultsInvokeAssistant"
    "ListAccessPoliciesListActionsListApplicationsListAssetModelCompositeModels"
    "ListAssetModelPropertiesListAssetModelsListAssetPropertiesListAssetRelationshipsListAssets"
    "ListAssociatedAssetsListBulkImportJobsListCompositionRelationships"
    "ListComputationModelDataBindingUsagesListComputationModelResolveToResources"
    "ListComputationModelsListDashboardsListDatasetDataSegmentRelationshipsListDatasetDataSegments"
    "ListDatasetExportJobsListDatasetsListEnrichmentJobsListExecutionsListGateways"
    "ListInterfaceRelationshipsListPipelineExecutionsListPipelinesListPortalsListProjectAssets"
    "ListProjectsListQueriesListSearchesListTagsForResourceListTasksListTimeSeries"
    "ListWorkspacesPutAssetModelInterfaceRelationshipPutDefaultEncryptionConfiguration"
    "PutLoggingOptionsPutStorageConfigurationStartPipelineExecutionStartQueryStartSearch"
    "TagResourceUntagResourceUpdateAccessPolicyUpdateAssetUpdateAssetModel"
    "UpdateAssetModelCompositeModelUpdateAssetModelPropertyRoutingUpdateAssetProperty"
    "UpdateComputationModelUpdateDashboardUpdateDatasetUpdateGateway"
    "UpdateGatewayCapabilityConfigurationUpdatePipelineUpdatePortalUpdateProjectUpdateTask"
    "UpdateWorkspace"
    /* iottwinmaker */
    "BatchPutPropertyValuesCancelMetadataTransferJobCreateComponentTypeCreateEntity"
    "CreateMetadataTransferJobCreateSceneCreateSyncJobCreateWorkspaceDeleteComponentType"
    "DeleteEntityDeleteSceneDeleteSyncJobDeleteWorkspaceExecuteQueryGetComponentTypeGetEntity"
    "GetMetadataTransferJobGetPricingPlanGetPropertyValueGetPropertyValueHistoryGetScene"
    "GetSyncJobGetWorkspaceListComponentsListComponentTypesListEntitiesListMetadataTransferJobs"
    "ListPropertiesListScenesListSyncJobsListSyncResourcesListTagsForResourceListWorkspaces"
    "TagResourceUntagResourceUpdateComponentTypeUpdateEntityUpdatePricingPlanUpdateScene"
    "UpdateWorkspace"
    /* iotwireless */
    "AssociateAwsAccountWithPartnerAccountAssociateMulticastGroupWithFuotaTask"
    "AssociateWirelessDeviceWithFuotaTaskAssociateWirelessDeviceWithMulticastGroup"
    "AssociateWirelessDeviceWithThingAssociateWirelessGatewayWithCertificate"
    "AssociateWirelessGatewayWithThingCancelMulticastGroupSessionCreateDestination"
    "CreateDeviceProfileCreateFuotaTaskCreateMulticastGroupCreateNetworkAnalyzerConfiguration"
    "CreateServiceProfileCreateWirelessDeviceCreateWirelessGatewayCreateWirelessGatewayTask"
    "CreateWirelessGatewayTaskDefinitionDeleteDestinationDeleteDeviceProfileDeleteFuotaTask"
    "DeleteMulticastGroupDeleteNetworkAnalyzerConfigurationDeleteQueuedMessages"
    "DeleteServiceProfileDeleteWirelessDeviceDeleteWirelessDeviceImportTaskDeleteWirelessGateway"
    "DeleteWirelessGatewayTaskDeleteWirelessGatewayTaskDefinitionDeregisterWirelessDevice"
    "DisassociateAwsAccountFromPartnerAccountDisassociateMulticastGroupFromFuotaTask"
    "DisassociateWirelessDeviceFromFuotaTaskDisassociateWirelessDeviceFromMulticastGroup"
    "DisassociateWirelessDeviceFromThingDisassociateWirelessGatewayFromCertificate"
    "DisassociateWirelessGatewayFromThingGetDestinationGetDeviceProfile"
    "GetEventConfigurationByResourceTypesGetFuotaTaskGetLogLevelsByResourceTypes"
    "GetMetricConfigurationGetMetricsGetMulticastGroupGetMulticastGroupSession"
    "GetNetworkAnalyzerConfigurationGetPartnerAccountGetPositionGetPositionConfiguration"
    "GetPositionEstimateGetResourceEventConfigurationGetResourceLogLevelGetResourcePosition"
    "GetServiceEndpointGetServiceProfileGetWirelessDeviceGetWirelessDeviceImportTask"
    "GetWirelessDeviceStatisticsGetWirelessGatewayGetWirelessGatewayCertificate"
    "GetWirelessGatewayFirmwareInformationGetWirelessGatewayStatisticsGetWirelessGatewayTask"
    "GetWirelessGatewayTaskDefinitionListDestinationsListDeviceProfiles"
    "ListDevicesForWirelessDeviceImportTaskListEventConfigurationsListFuotaTasks"
    "ListMulticastGroupsListMulticastGroupsByFuotaTaskListNetworkAnalyzerConfigurations"
    "ListPartnerAccountsListPositionConfigurationsListQueuedMessagesListServiceProfiles"
    "ListTagsForResourceListWirelessDeviceImportTasksListWirelessDevicesListWirelessGateways"
    "ListWirelessGatewayTaskDefinitionsPutPositionConfigurationPutResourceLogLevel"
    "ResetAllResourceLogLevelsResetResourceLogLevelSendDataToMulticastGroup"
    "SendDataToWirelessDeviceStartBulkAssociateWirelessDeviceWithMulticastGroup"
    "StartBulkDisassociateWirelessDeviceFromMulticastGroupStartFuotaTaskStartMulticastGroupSession"
    "StartNetworkAnalyzerStreamStartSingleWirelessDeviceImportTaskStartWirelessDeviceImportTask"
    "TagResourceTestWirelessDeviceUntagResourceUpdateDestination"
    "UpdateEventConfigurationByResourceTypesUpdateFuotaTaskUpdateLogLevelsByResourceTypes"
    "UpdateMetricConfigurationUpdateMulticastGroupUpdateNetworkAnalyzerConfiguration"
    "UpdatePartnerAccountUpdatePositionUpdateResourceEventConfigurationUpdateResourcePosition"
    "UpdateWirelessDeviceUpdateWirelessDeviceImportTaskUpdateWirelessGateway"
    /* iq-permission */
    "ApproveAccessGrantApprovePermissionRequestAssumePermissionRoleCreatePermissionRequest"
    "GetPermissionRequestListPermissionRequestsRejectPermissionRequestRevokePermissionRequest"
    "WithdrawPermissionRequest"
    /* iq */
    "AcceptCallApprovePaymentRequestApproveProposalArchiveConversationCompleteProposal"
    "CreateConversationCreateExpertCreateListingCreateMilestoneProposalCreatePaymentRequest"
    "CreateProjectCreateRequestCreateScheduledProposalCreateSellerCreateUpfrontProposal"
    "DeclineCallDeleteAttachmentDisableIndividualPublicProfileDownloadAttachment"
    "EnableIndividualPublicProfileEndCallGetBuyerGetCallGetChatInfoGetChatMessagesGetChatToken"
    "GetCompanyChatMessagesGetCompanyProfileGetConversationGetExpertGetListing"
    "GetMarketplaceSellerGetPaymentRequestGetProposalGetRequestGetReviewHideRequestInitiateCall"
    "LinkAwsCertificationListAttachmentsListConversationsListExpertAccessLogsListListings"
    "ListPaymentRequestsListProposalsListRequestsListReviewsMarkChatMessageRead"
    "RejectPaymentRequestRejectProposalSendCompanyChatMessageSendIndividualChatMessage"
    "UnarchiveConversationUnlinkAwsCertificationUpdateCompanyProfileUpdateConversationMembers"
    "UpdateExpertUpdateListingUpdateRequestUploadAttachmentWithdrawPaymentRequest"
    "WithdrawProposalWriteReview"
    /* ivs */
    "BatchGetChannelBatchGetStreamKeyBatchStartViewerSessionRevocationCreateAdConfiguration"
    "CreateChannelCreateEncoderConfigurationCreateIngestConfigurationCreateParticipantToken"
    "CreatePlaybackRestrictionPolicyCreateRecordingConfigurationCreateStage"
    "CreateStorageConfigurationCreateStreamKeyDeleteAdConfigurationDeleteChannel"
    "DeleteEncoderConfigurationDeleteIngestConfigurationDeletePlaybackKeyPair"
    "DeletePlaybackRestrictionPolicyDeletePublicKeyDeleteRecordingConfigurationDeleteStage"
    "DeleteStorageConfigurationDeleteStreamKeyDisconnectParticipantGetAdConfigurationGetChannel"
    "GetCompositionGetEncoderConfigurationGetIngestConfigurationGetParticipantGetPlaybackKeyPair"
    "GetPlaybackRestrictionPolicyGetPublicKeyGetRecordingConfigurationGetStageGetStageSession"
    "GetStorageConfigurationGetStreamGetStreamKeyGetStreamSessionImportPlaybackKeyPair"
    "ImportPublicKeyInsertAdBreakListAdConfigurationsListChannelsListCompositions"
    "ListEncoderConfigurationsListIngestConfigurationsListParticipantEventsListParticipantReplicas"
    "ListParticipantsListPlaybackKeyPairsListPlaybackRestrictionPoliciesListPublicKeys"
    "ListRecordingConfigurationsListStagesListStageSessionsListStorageConfigurations"
    "ListStreamKeysListStreamsListStreamSessionsListTagsForResourcePutMetadataStartComposition"
    "StartParticipantReplicationStartViewerSessionRevocationStopComposition"
    "StopParticipantReplicationStopStreamTagResourceUntagResourceUpdateAdConfiguration"
    "UpdateChannelUpdateIngestConfigurationUpdatePlaybackRestrictionPolicyUpdateStage"
    /* ivschat */
    "CreateChatTokenCreateLoggingConfigurationCreateRoomDeleteLoggingConfigurationDeleteMessage"
    "DeleteRoomDisconnectUserGetLoggingConfigurationGetRoomListLoggingConfigurationsListRooms"
    "ListTagsForResourceSendEventTagResourceUntagResourceUpdateLoggingConfigurationUpdateRoom"
    /* kafka-cluster */
    "AlterClusterAlterClusterDynamicConfigurationAlterGroupAlterTopic"
    "AlterTopicDynamicConfigurationAlterTransactionalIdConnectCreateTopicDeleteGroupDeleteTopic"
    "DescribeClusterDescribeClusterDynamicConfigurationDescribeGroupDescribeTopic"
    "DescribeTopicDynamicConfigurationDescribeTransactionalIdReadDataWriteData"
    "WriteDataIdempotently"
    /* kafka */
    "BatchAssociateScramSecretBatchDisassociateScramSecretCreateChannelCreateCluster"
    "CreateClusterV2CreateConfigurationCreateReplicatorCreateTopicCreateVpcConnection"
    "DeleteChannelDeleteClusterDeleteClusterPolicyDeleteConfigurationDeleteReplicatorDeleteTopic"
    "DeleteVpcConnectionDescribeChannelDescribeClusterDescribeClusterOperation"
    "DescribeClusterOperationV2DescribeClusterV2DescribeConfigurationDescribeConfigurationRevision"
    "DescribeReplicatorDescribeTopicDescribeTopicPartitionsDescribeVpcConnection"
    "GetBootstrapBrokersGetClusterPolicyGetCompatibleKafkaVersionsListChannels"
    "ListClientVpcConnectionsListClusterOperationsListClusterOperationsV2ListClusters"
    "ListClustersV2ListConfigurationRevisionsListConfigurationsListKafkaVersionsListNodes"
    "ListReplicatorsListScramSecretsListTagsForResourceListTopicsListVpcConnections"
    "PutClusterPolicyRebootBrokerRejectClientVpcConnectionTagResourceUntagResource"
    "UpdateBrokerCountUpdateBrokerStorageUpdateBrokerTypeUpdateChannelUpdateClusterConfiguration"
    "UpdateClusterKafkaVersionUpdateConfigurationUpdateConnectivityUpdateMonitoring"
    "UpdateRebalancingUpdateReplicationInfoUpdateSecurityUpdateStorageUpdateTopic"
    /* kafkaconnect */
    "CreateConnectorCreateCustomPluginCreateWorkerConfigurationDeleteConnectorDeleteCustomPlugin"
    "DeleteWorkerConfigurationDescribeConnectorDescribeConnectorOperationDescribeCustomPlugin"
    "DescribeWorkerConfigurationListConnectorOperationsListConnectorsListCustomPlugins"
    "ListTagsForResourceListWorkerConfigurationsTagResourceUntagResourceUpdateConnector"
    /* kendra-ranking */
    "CreateRescoreExecutionPlanDeleteRescoreExecutionPlanDescribeRescoreExecutionPlan"
    "ListRescoreExecutionPlansListTagsForResourceRescoreTagResourceUntagResource"
    "UpdateRescoreExecutionPlan"
    /* kendra */
    "AssociateEntitiesToExperienceAssociatePersonasToEntitiesBatchDeleteDocument"
    "BatchDeleteFeaturedResultsSetBatchGetDocumentStatusBatchPutDocumentClearQuerySuggestions"
    "CreateAccessControlConfigurationCreateDataSourceCreateExperienceCreateFaq"
    "CreateFeaturedResultsSetCreateIndexCreateQuerySuggestionsBlockListCreateThesaurus"
    "DeleteAccessControlConfigurationDeleteDataSourceDeleteExperienceDeleteFaqDeleteIndex"
    "DeletePrincipalMappingDeleteQuerySuggestionsBlockListDeleteThesaurus"
    "DescribeAccessControlConfigurationDescribeDataSourceDescribeExperienceDescribeFaq"
    "DescribeFeaturedResultsSetDescribeIndexDescribePrincipalMapping"
    "DescribeQuerySuggestionsBlockListDescribeQuerySuggestionsConfigDescribeThesaurus"
    "DisassociateEntitiesFromExperienceDisassociatePersonasFromEntitiesGetQuerySuggestions"
    "GetSnapshotsListAccessControlConfigurationsListDataSourcesListDataSourceSyncJobs"
    "ListEntityPersonasListExperienceEntitiesListExperiencesListFaqsListFeaturedResultsSets"
    "ListGroupsOlderThanOrderingIdListIndicesListQuerySuggestionsBlockListsListTagsForResource"
    "ListThesauriPutPrincipalMappingQueryRetrieveStartDataSourceSyncJobStopDataSourceSyncJob"
    "SubmitFeedbackTagResourceUntagResourceUpdateAccessControlConfigurationUpdateDataSource"
    "UpdateExperienceUpdateFeaturedResultsSetUpdateIndexUpdateQuerySuggestionsBlockList"
    "UpdateQuerySuggestionsConfigUpdateThesaurus"
    /* kinesis */
    "AddTagsToStreamAssociateStreamsWithChannelCreateChannelCreateStream"
    "DecreaseStreamRetentionPeriodDeleteChannelDeleteResourcePolicyDeleteStream"
    "DeregisterStreamConsumerDescribeAccountSettingsDescribeChannelDescribeLimitsDescribeStream"
    "DescribeStreamConsumerDescribeStreamSummaryDisableEnhancedMonitoringEnableEnhancedMonitoring"
    "GetRecordsGetResourcePolicyGetShardIteratorIncreaseStreamRetentionPeriodInjectApiError"
    "ListChannelsListShardsListStreamConsumersListStreamsListTagsForResourceListTagsForStream"
    "MergeShardsPutRecordPutRecordsPutResourcePolicyRegisterStreamConsumerRemoveTagsFromStream"
    "SplitShardStartStreamEncryptionStopStreamEncryptionSubscribeToShardTagResourceUntagResource"
    "UpdateAccountSettingsUpdateChannelUpdateMaxRecordSizeUpdateShardCountUpdateStreamMode"
    "UpdateStreamRecordDistributionStrategyUpdateStreamWarmThroughput"
    /* kinesisanalytics */
    "AddApplicationCloudWatchLoggingOptionAddApplicationInput"
    "AddApplicationInputProcessingConfigurationAddApplicationOutput"
    "AddApplicationReferenceDataSourceAddApplicationVpcConfigurationCreateApplication"
    "CreateApplicationPresignedUrlCreateApplicationSnapshotDeleteApplication"
    "DeleteApplicationCloudWatchLoggingOptionDeleteApplicationInputProcessingConfiguration"
    "DeleteApplicationOutputDeleteApplicationReferenceDataSourceDeleteApplicationSnapshot"
    "DeleteApplicationVpcConfigurationDescribeApplicationDescribeApplicationOperation"
    "DescribeApplicationSnapshotDescribeApplicationVersionDiscoverInputSchemaGetApplicationState"
    "ListApplicationOperationsListApplicationsListApplicationSnapshotsListApplicationVersions"
    "ListTagsForResourceRollbackApplicationStartApplicationStopApplicationTagResource"
    "UntagResourceUpdateApplicationUpdateApplicationMaintenanceConfiguration"
    /* kinesisvideo */
    "ConnectAsMasterConnectAsViewerCreateSignalingChannelCreateStreamDeleteEdgeConfiguration"
    "DeleteSignalingChannelDeleteStreamDescribeEdgeConfiguration"
    "DescribeImageGenerationConfigurationDescribeMappedResourceConfiguration"
    "DescribeMediaStorageConfigurationDescribeNotificationConfigurationDescribeSignalingChannel"
    "DescribeStreamDescribeStreamStorageConfigurationGetClipGetDASHStreamingSessionURL"
    "GetDataEndpointGetHLSStreamingSessionURLGetIceServerConfigGetImagesGetMedia"
    "GetMediaForFragmentListGetSignalingChannelEndpointJoinStorageSession"
    "JoinStorageSessionAsViewerListEdgeAgentConfigurationsListFragmentsListSignalingChannels"
    "ListStreamsListTagsForResourceListTagsForStreamPutMediaSendAlexaOfferToMaster"
    "StartEdgeConfigurationUpdateTagResourceTagStreamUntagResourceUntagStreamUpdateDataRetention"
    "UpdateImageGenerationConfigurationUpdateMediaStorageConfiguration"
    "UpdateNotificationConfigurationUpdateSignalingChannelUpdateStream"
    "UpdateStreamStorageConfiguration"
    /* kms */
    "CancelKeyDeletionConnectCustomKeyStoreCreateAliasCreateCustomKeyStoreCreateGrantCreateKey"
    "DecryptDeleteAliasDeleteCustomKeyStoreDeleteImportedKeyMaterialDeriveSharedSecret"
    "DescribeCustomKeyStoresDescribeKeyDisableKeyDisableKeyRotationDisconnectCustomKeyStore"
    "EnableKeyEnableKeyRotationEncryptGenerateDataKeyGenerateDataKeyPair"
    "GenerateDataKeyPairWithoutPlaintextGenerateDataKeyWithoutPlaintextGenerateMacGenerateRandom"
    "GetKeyLastUsageGetKeyPolicyGetKeyRotationStatusGetParametersForImportGetPublicKey"
    "ImportKeyMaterialListAliasesListGrantsListKeyPoliciesListKeyRotationsListKeys"
    "ListResourceTagsListRetirableGrantsPutKeyPolicyReEncryptFromReEncryptToReplicateKey"
    "RetireGrantRevokeGrantRotateKeyOnDemandScheduleKeyDeletionSignSynchronizeMultiRegionKey"
    "TagResourceUntagResourceUpdateAliasUpdateCustomKeyStoreUpdateKeyDescription"
    "UpdatePrimaryRegionVerifyVerifyMac"
    /* lakeformation */
    "AddLFTagsToResourceBatchGrantPermissionsBatchRevokePermissionsCancelTransaction"
    "CommitTransactionCreateDataCellsFilterCreateLakeFormationIdentityCenterConfiguration"
    "CreateLakeFormationOptInCreateLFTagCreateLFTagExpressionDeleteDataCellsFilter"
    "DeleteLakeFormationIdentityCenterConfigurationDeleteLakeFormationOptInDeleteLFTag"
    "DeleteLFTagExpressionDeleteObjectsOnCancelDeregisterResource"
    "DescribeLakeFormationIdentityCenterConfigurationDescribeResourceDescribeTransaction"
    "ExtendTransactionGetDataAccessGetDataCellsFilterGetDataLakePrincipalGetDataLakeSettings"
    "GetEffectivePermissionsForPathGetLFTagGetLFTagExpressionGetQueryStateGetQueryStatistics"
    "GetResourceLFTagsGetTableObjectsGetTemporaryGluePartitionCredentials"
    "GetTemporaryGlueTableCredentialsGetWorkUnitResultsGetWorkUnitsGrantPermissions"
    "ListDataCellsFilterListLakeFormationOptInsListLFTagExpressionsListLFTagsListPermissions"
    "ListResourcesListTableStorageOptimizersListTransactionsPutDataLakeSettingsRegisterResource"
    "RegisterResourceWithPrivilegedAccessRemoveLFTagsFromResourceRevokePermissions"
    "SearchDatabasesByLFTagsSearchTablesByLFTagsStartQueryPlanningStartTransaction"
    "UpdateDataCellsFilterUpdateLakeFormationIdentityCenterConfigurationUpdateLFTag"
    "UpdateLFTagExpressionUpdateResourceUpdateTableObjectsUpdateTableStorageOptimizer"
    /* lambda */
    "AddLayerVersionPermissionAddPermissionCheckpointDurableExecutionConnectMicrovmCreateAlias"
    "CreateCapacityProviderCreateCodeSigningConfigCreateEventSourceMappingCreateFunction"
    "CreateFunctionUrlConfigCreateMicrovmAuthTokenCreateMicrovmImageCreateMicrovmShellAuthToken"
    "CreateNetworkConnectorDeleteAliasDeleteCapacityProviderDeleteCodeSigningConfig"
    "DeleteEventSourceMappingDeleteFunctionDeleteFunctionCodeSigningConfig"
    "DeleteFunctionConcurrencyDeleteFunctionEventInvokeConfigDeleteFunctionUrlConfig"
    "DeleteLayerVersionDeleteMicrovmImageDeleteMicrovmImageVersionDeleteNetworkConnector"
    "DeleteProvisionedConcurrencyConfigDeleteResourcePolicyDisableReplicationEnableReplication"
    "GetAccountSettingsGetAliasGetCapacityProviderGetCodeSigningConfigGetDurableExecution"
    "GetDurableExecutionHistoryGetDurableExecutionStateGetEventSourceMappingGetFunction"
    "GetFunctionCodeSigningConfigGetFunctionConcurrencyGetFunctionConfiguration"
    "GetFunctionEventInvokeConfigGetFunctionRecursionConfigGetFunctionScalingConfig"
    "GetFunctionUrlConfigGetLayerVersionGetLayerVersionPolicyGetMicrovmGetMicrovmImage"
    "GetMicrovmImageBuildGetMicrovmImageVersionGetNetworkConnectorGetPolicy"
    "GetProvisionedConcurrencyConfigGetResourcePolicyGetRuntimeManagementConfigInvokeAsync"
    "InvokeFunctionInvokeFunctionUrlListAliasesListCapacityProvidersListCodeSigningConfigs"
    "ListDurableExecutionsByFunctionListEventSourceMappingsListFunctionEventInvokeConfigs"
    "ListFunctionsListFunctionsByCodeSigningConfigListFunctionUrlConfigs"
    "ListFunctionVersionsByCapacityProviderListLayersListLayerVersionsListManagedMicrovmImages"
    "ListManagedMicrovmImageVersionsListMicrovmImageBuildsListMicrovmImages"
    "ListMicrovmImageVersionsListMicrovmsListNetworkConnectorsListProvisionedConcurrencyConfigs"
    "ListTagsListVersionsByFunctionPassCapacityProviderPassNetworkConnectorPublishLayerVersion"
    "PublishVersionPutFunctionCodeSigningConfigPutFunctionConcurrencyPutFunctionEventInvokeConfig"
    "PutFunctionRecursionConfigPutFunctionScalingConfigPutProvisionedConcurrencyConfig"
    "PutResourcePolicyPutRuntimeManagementConfigRemoveLayerVersionPermissionRemovePermission"
    "ResumeMicrovmRunMicrovmSendDurableExecutionCallbackFailure"
    "SendDurableExecutionCallbackHeartbeatSendDurableExecutionCallbackSuccessStopDurableExecution"
    "SuspendMicrovmTagResourceTerminateMicrovmUntagResourceUpdateAliasUpdateCapacityProvider"
    "UpdateCodeSigningConfigUpdateEventSourceMappingUpdateFunctionCode"
    "UpdateFunctionCodeSigningConfigUpdateFunctionConfigurationUpdateFunctionEventInvokeConfig"
    "UpdateFunctionUrlConfigUpdateMicrovmImageUpdateMicrovmImageVersionUpdateNetworkConnector"
    /* launchwizard */
    "CreateAdditionalNodeCreateDeploymentCreateSettingsSetDeleteAdditionalNodeDeleteApp"
    "DeleteDeploymentDeleteSettingsSetDescribeAdditionalNodeDescribeProvisionedApp"
    "DescribeProvisioningEventsDescribeSettingsSetGetDeploymentGetDeploymentPatternVersion"
    "GetInfrastructureSuggestionGetIpAddressGetResourceCostEstimateGetResourceRecommendation"
    "GetSettingsSetGetWorkloadGetWorkloadAssetGetWorkloadAssetsGetWorkloadDeploymentPattern"
    "ListAdditionalNodesListAllowedResourcesListDeploymentEventsListDeploymentPatternVersions"
    "ListDeploymentsListProvisionedAppsListResourceCostEstimatesListSettingsSets"
    "ListTagsForResourceListWorkloadDeploymentOptionsListWorkloadDeploymentPatternsListWorkloads"
    "PutSettingsSetStartProvisioningTagResourceUntagResourceUpdateDeploymentUpdateSettingsSet"
    /* lex */
    "BatchCreateCustomVocabularyItemBatchDeleteCustomVocabularyItemBatchUpdateCustomVocabularyItem"
    "BuildBotLocaleCreateBotCreateBotAliasCreateBotChannelCreateBotLocaleCreateBotReplica"
    "CreateBotVersionCreateCustomVocabularyCreateExportCreateIntentCreateIntentVersion"
    "CreateResourcePolicyCreateResourcePolicyStatementCreateSlotCreateSlotType"
    "CreateSlotTypeVersionCreateTestSetCreateTestSetDiscrepancyReportCreateUploadUrlDeleteBot"
    "DeleteBotAliasDeleteBotAnalyzerRecommendationDeleteBotChannelDeleteBotChannelAssociation"
    "DeleteBotLocaleDeleteBotReplicaDeleteBotVersionDeleteCustomVocabularyDeleteExport"
    "DeleteImportDeleteIntentDeleteIntentVersionDeleteResourcePolicyDeleteResourcePolicyStatement"
    "DeleteSessionDeleteSlotDeleteSlotTypeDeleteSlotTypeVersionDeleteTestSetDeleteUtterances"
    "DescribeBotDescribeBotAliasDescribeBotAnalyzerRecommendationDescribeBotChannel"
    "DescribeBotLocaleDescribeBotRecommendationDescribeBotReplicaDescribeBotResourceGeneration"
    "DescribeBotVersionDescribeCustomVocabularyDescribeCustomVocabularyMetadataDescribeExport"
    "DescribeImportDescribeIntentDescribeResourcePolicyDescribeSlotDescribeSlotType"
    "DescribeTestExecutionDescribeTestSetDescribeTestSetDiscrepancyReportDescribeTestSetGeneration"
    "GenerateBotElementGetBotGetBotAliasGetBotAliasesGetBotChannelAssociation"
    "GetBotChannelAssociationsGetBotsGetBotVersionsGetBuiltinIntentGetBuiltinIntents"
    "GetBuiltinSlotTypesGetExportGetImportGetIntentGetIntentsGetIntentVersionsGetMigration"
    "GetMigrationsGetSessionGetSlotTypeGetSlotTypesGetSlotTypeVersions"
    "GetTestExecutionArtifactsUrlGetUtterancesViewListAggregatedUtterancesListBotAliases"
    "ListBotAliasReplicasListBotAnalyzerRecommendationsListBotChannelsListBotLocales"
    "ListBotRecommendationsListBotReplicasListBotResourceGenerationsListBots"
    "ListBotVersionReplicasListBotVersionsListBuiltInIntentsListBuiltInSlotTypes"
    "ListCustomVocabularyItemsListExportsListImportsListIntentMetricsListIntentPathsListIntents"
    "ListIntentStageMetricsListRecommendedIntentsListSessionAnalyticsDataListSessionMetrics"
    "ListSlotsListSlotTypesListTagsForResourceListTestExecutionResultItemsListTestExecutions"
    "ListTestSetRecordsListTestSetsPostContentPostTextPutBotPutBotAliasPutIntentPutSession"
    "PutSlotTypeRecognizeTextRecognizeUtteranceSearchAssociatedTranscriptsStartBotAnalyzer"
    "StartBotRecommendationStartBotResourceGenerationStartConversationStartImportStartMigration"
    "StartTestExecutionStartTestSetGenerationStopBotAnalyzerStopBotRecommendationTagResource"
    "UntagResourceUpdateBotUpdateBotAliasUpdateBotLocaleUpdateBotRecommendation"
    "UpdateCustomVocabularyUpdateExportUpdateIntentUpdateResourcePolicyUpdateSlotUpdateSlotType"
    "UpdateTestSet"
    /* license-manager-linux-subscriptions */
    "DeregisterSubscriptionProviderGetRegisteredSubscriptionProviderGetServiceSettings"
    "ListLinuxSubscriptionInstancesListLinuxSubscriptionsListRegisteredSubscriptionProviders"
    "ListTagsForResourceRegisterSubscriptionProviderTagResourceUntagResourceUpdateServiceSettings"
    /* license-manager-user-subscriptions */
    "AssociateUserCreateLicenseServerEndpointDeleteLicenseServerEndpointDeregisterIdentityProvider"
    "DisassociateUserListIdentityProvidersListInstancesListLicenseServerEndpoints"
    "ListProductSubscriptionsListTagsForResourceListUserAssociationsRegisterIdentityProvider"
    "StartProductSubscriptionStopProductSubscriptionTagResourceUntagResource"
    "UpdateIdentityProviderSettings"
    /* license-manager */
    "AcceptGrantCheckInLicenseCheckoutBorrowLicenseCheckoutLicenseCreateGrantCreateGrantVersion"
    "CreateLicenseCreateLicenseAssetGroupCreateLicenseAssetRulesetCreateLicenseConfiguration"
    "CreateLicenseConversionTaskForResourceCreateLicenseManagerReportGeneratorCreateLicenseVersion"
    "CreateTokenDeleteGrantDeleteLicenseDeleteLicenseAssetGroupDeleteLicenseAssetRuleset"
    "DeleteLicenseConfigurationDeleteLicenseManagerReportGeneratorDeleteToken"
    "ExtendLicenseConsumptionGetAccessTokenGetGrantGetLicenseGetLicenseAssetGroup"
    "GetLicenseAssetRulesetGetLicenseConfigurationGetLicenseConversionTask"
    "GetLicenseManagerReportGeneratorGetLicenseUsageGetServiceSettings"
    "ListAssetsForLicenseAssetGroupListAssociationsForLicenseConfigurationListDistributedGrants"
    "ListFailuresForLicenseConfigurationOperationsListLicenseAssetGroupsListLicenseAssetRulesets"
    "ListLicenseConfigurationsListLicenseConfigurationsForOrganizationListLicenseConversionTasks"
    "ListLicenseManagerReportGeneratorsListLicensesListLicenseSpecificationsForResource"
    "ListLicenseVersionsListReceivedGrantsListReceivedGrantsForOrganizationListReceivedLicenses"
    "ListReceivedLicensesForOrganizationListResourceInventoryListTagsForResourceListTokens"
    "ListUsageForLicenseConfigurationRejectGrantTagResourceUntagResourceUpdateLicenseAssetGroup"
    "UpdateLicenseAssetRulesetUpdateLicenseConfigurationUpdateLicenseManagerReportGenerator"
    "UpdateLicenseSpecificationsForResourceUpdateServiceSettings"
    /* lightsail */
    "AllocateStaticIpAttachCertificateToDistributionAttachDiskAttachInstancesToLoadBalancer"
    "AttachLoadBalancerTlsCertificateAttachStaticIpCloseInstancePublicPortsCopySnapshot"
    "CreateBucketCreateBucketAccessKeyCreateCertificateCreateCloudFormationStack"
    "CreateContactMethodCreateContainerServiceCreateContainerServiceDeployment"
    "CreateContainerServiceRegistryLoginCreateDiskCreateDiskFromSnapshotCreateDiskSnapshot"
    "CreateDistributionCreateDomainCreateDomainEntryCreateGUISessionAccessDetailsCreateInstances"
    "CreateInstancesFromSnapshotCreateInstanceSnapshotCreateKeyPairCreateLoadBalancer"
    "CreateLoadBalancerTlsCertificateCreateRelationalDatabaseCreateRelationalDatabaseFromSnapshot"
    "CreateRelationalDatabaseSnapshotDeleteAlarmDeleteAutoSnapshotDeleteBucket"
    "DeleteBucketAccessKeyDeleteCertificateDeleteContactMethodDeleteContainerImage"
    "DeleteContainerServiceDeleteDiskDeleteDiskSnapshotDeleteDistributionDeleteDomain"
    "DeleteDomainEntryDeleteInstanceDeleteInstanceSnapshotDeleteKeyPairDeleteKnownHostKeys"
    "DeleteLoadBalancerDeleteLoadBalancerTlsCertificateDeleteRelationalDatabase"
    "DeleteRelationalDatabaseSnapshotDetachCertificateFromDistributionDetachDisk"
    "DetachInstancesFromLoadBalancerDetachStaticIpDisableAddOnDownloadDefaultKeyPairEnableAddOn"
    "ExportSnapshotGetActiveNamesGetAlarmsGetAutoSnapshotsGetBlueprintsGetBucketAccessKeys"
    "GetBucketBundlesGetBucketMetricDataGetBucketsGetBundlesGetCertificates"
    "GetCloudFormationStackRecordsGetContactMethodsGetContainerAPIMetadataGetContainerImages"
    "GetContainerLogGetContainerServiceDeploymentsGetContainerServiceMetricData"
    "GetContainerServicePowersGetContainerServicesGetCostEstimateGetDiskGetDisksGetDiskSnapshot"
    "GetDiskSnapshotsGetDistributionBundlesGetDistributionLatestCacheReset"
    "GetDistributionMetricDataGetDistributionsGetDomainGetDomainsGetExportSnapshotRecords"
    "GetInstanceGetInstanceAccessDetailsGetInstanceMetricDataGetInstancePortStatesGetInstances"
    "GetInstanceSnapshotGetInstanceSnapshotsGetInstanceStateGetKeyPairGetKeyPairsGetLoadBalancer"
    "GetLoadBalancerMetricDataGetLoadBalancersGetLoadBalancerTlsCertificates"
    "GetLoadBalancerTlsPoliciesGetOperationGetOperationsGetOperationsForResourceGetRegions"
    "GetRelationalDatabaseGetRelationalDatabaseBlueprintsGetRelationalDatabaseBundles"
    "GetRelationalDatabaseEventsGetRelationalDatabaseLogEventsGetRelationalDatabaseLogStreams"
    "GetRelationalDatabaseMasterUserPasswordGetRelationalDatabaseMetricData"
    "GetRelationalDatabaseParametersGetRelationalDatabasesGetRelationalDatabaseSnapshot"
    "GetRelationalDatabaseSnapshotsGetSetupHistoryGetStaticIpGetStaticIpsImportKeyPair"
    "IsVpcPeeredOpenInstancePublicPortsPeerVpcPutAlarmPutInstancePublicPortsRebootInstance"
    "RebootRelationalDatabaseRegisterContainerImageReleaseStaticIpResetDistributionCache"
    "SendContactMethodVerificationSetIpAddressTypeSetResourceAccessForBucketSetupInstanceHttps"
    "StartGUISessionStartInstanceStartRelationalDatabaseStopGUISessionStopInstance"
    "StopRelationalDatabaseTagResourceTestAlarmUnpeerVpcUntagResourceUpdateBucket"
    "UpdateBucketBundleUpdateContainerServiceUpdateDistributionUpdateDistributionBundle"
    "UpdateDomainEntryUpdateInstanceMetadataOptionsUpdateLoadBalancerAttribute"
    "UpdateRelationalDatabaseUpdateRelationalDatabaseParameters"
    /* logs */
    "AssociateKmsKeyAssociateSourceToS3TableIntegrationCallWithBearerTokenCancelExportTask"
    "CancelImportTaskCreateDeliveryCreateExportTaskCreateImportTaskCreateLogAnomalyDetector"
    "CreateLogDeliveryCreateLogGroupCreateLogStreamCreateLookupTableCreateScheduledQuery"
    "DeleteAccountPolicyDeleteDataProtectionPolicyDeleteDeliveryDeleteDeliveryDestination"
    "DeleteDeliveryDestinationPolicyDeleteDeliverySourceDeleteDestinationDeleteIndexPolicy"
    "DeleteIntegrationDeleteLogAnomalyDetectorDeleteLogDeliveryDeleteLogGroupDeleteLogStream"
    "DeleteLookupTableDeleteMetricFilterDeletePipelineRuleDeleteQueryDefinition"
    "DeleteResourcePolicyDeleteRetentionPolicyDeleteScheduledQueryDeleteSubscriptionFilter"
    "DeleteSyslogConfigurationDeleteTransformerDescribeAccountPolicies"
    "DescribeConfigurationTemplatesDescribeDeliveriesDescribeDeliveryDestinations"
    "DescribeDeliverySourcesDescribeDestinationsDescribeExportTasksDescribeFieldIndexes"
    "DescribeImportTaskBatchesDescribeImportTasksDescribeIndexPoliciesDescribeLogGroups"
    "DescribeLogStreamsDescribeLookupTablesDescribeMetricFiltersDescribeQueries"
    "DescribeQueryDefinitionsDescribeResourcePoliciesDescribeSubscriptionFiltersDisassociateKmsKey"
    "DisassociateSourceFromS3TableIntegrationFilterLogEventsGetDataProtectionPolicyGetDelivery"
    "GetDeliveryDestinationGetDeliveryDestinationPolicyGetDeliverySourceGetIntegration"
    "GetLogAnomalyDetectorGetLogDeliveryGetLogEventsGetLogFieldsGetLogGroupFieldsGetLogRecord"
    "GetLookupTableGetQueryResultsGetScheduledQueryGetScheduledQueryHistoryGetStorageTierPolicy"
    "GetTransformerIntegrateWithDatasetIntegrateWithS3TableLinkListAggregateLogGroupSummaries"
    "ListAnomaliesListEntitiesForLogGroupListIntegrationsListLogAnomalyDetectorsListLogDeliveries"
    "ListLogGroupsListLogGroupsForEntityListLogGroupsForQueryListScheduledQueries"
    "ListSourcesForS3TableIntegrationListSyslogConfigurationsListTagsForResourceListTagsLogGroup"
    "ProcessWithPipelinePutAccountPolicyPutBearerTokenAuthenticationPutDataProtectionPolicy"
    "PutDeliveryDestinationPutDeliveryDestinationPolicyPutDeliverySourcePutDestination"
    "PutDestinationPolicyPutIndexPolicyPutIntegrationPutLogEventsPutLogGroupDeletionProtection"
    "PutMetricFilterPutPipelineRulePutQueryDefinitionPutResourcePolicyPutRetentionPolicy"
    "PutStorageTierPolicyPutSubscriptionFilterPutSyslogConfigurationPutTransformerStartLiveTail"
    "StartQueryStopLiveTailStopQueryTagLogGroupTagResourceTestMetricFilterTestTransformer"
    "UnmaskUntagLogGroupUntagResourceUpdateAnomalyUpdateDeliveryConfiguration"
    "UpdateLogAnomalyDetectorUpdateLogDeliveryUpdateLookupTableUpdateScheduledQuery"
    /* lookoutequipment */
    "CreateDatasetCreateInferenceSchedulerCreateLabelCreateLabelGroupCreateModel"
    "CreateRetrainingSchedulerDeleteDatasetDeleteInferenceSchedulerDeleteLabelDeleteLabelGroup"
    "DeleteModelDeleteResourcePolicyDeleteRetrainingSchedulerDescribeDataIngestionJob"
    "DescribeDatasetDescribeInferenceSchedulerDescribelabelDescribeLabelGroupDescribeModel"
    "DescribeModelVersionDescribeResourcePolicyDescribeRetrainingSchedulerImportDataset"
    "ImportModelVersionListDataIngestionJobsListDatasetsListInferenceEvents"
    "ListInferenceExecutionsListInferenceSchedulersListLabelGroupsListLabelsListModels"
    "ListModelVersionsListRetrainingSchedulersListSensorStatisticsListTagsForResource"
    "PutResourcePolicyStartDataIngestionJobStartInferenceSchedulerStartRetrainingScheduler"
    "StopInferenceSchedulerStopRetrainingSchedulerTagResourceUntagResource"
    "UpdateActiveModelVersionUpdateInferenceSchedulerUpdateLabelGroupUpdateModel"
    "UpdateRetrainingScheduler"
    /* lookoutmetrics */
    "ActivateAnomalyDetectorBackTestAnomalyDetectorCreateAlertCreateAnomalyDetector"
    "CreateMetricSetDeactivateAnomalyDetectorDeleteAlertDeleteAnomalyDetectorDescribeAlert"
    "DescribeAnomalyDetectionExecutionsDescribeAnomalyDetectorDescribeMetricSet"
    "DetectMetricSetConfigGetAnomalyGroupGetDataQualityMetricsGetFeedbackGetSampleDataListAlerts"
    "ListAnomalyDetectorsListAnomalyGroupRelatedMetricsListAnomalyGroupSummaries"
    "ListAnomalyGroupTimeSeriesListMetricSetsListTagsForResourcePutFeedbackTagResource"
    "UntagResourceUpdateAlertUpdateAnomalyDetectorUpdateMetricSet"
    /* lookoutvision */
    "CreateDatasetCreateModelCreateProjectDeleteDatasetDeleteModelDeleteProjectDescribeDataset"
    "DescribeModelDescribeModelPackagingJobDescribeProjectDescribeTrialDetectionDetectAnomalies"
    "ListDatasetEntriesListModelPackagingJobsListModelsListProjectsListTagsForResource"
    "ListTrialDetectionsStartModelStartModelPackagingJobStartTrialDetectionStopModelTagResource"
    "UntagResourceUpdateDatasetEntries"
    /* m2 */
    "CancelBatchJobExecutionCreateApplicationCreateDataSetExportTaskCreateDataSetImportTask"
    "CreateDeploymentCreateEnvironmentDeleteApplicationDeleteApplicationFromEnvironment"
    "DeleteEnvironmentGetApplicationGetApplicationVersionGetBatchJobExecutionGetDataSetDetails"
    "GetDataSetExportTaskGetDataSetImportTaskGetDeploymentGetEnvironmentGetSignedBluinsightsUrl"
    "ListApplicationsListApplicationVersionsListBatchJobDefinitionsListBatchJobExecutions"
    "ListBatchJobRestartPointsListDataSetExportHistoryListDataSetImportHistoryListDataSets"
    "ListDeploymentsListEngineVersionsListEnvironmentsListTagsForResourceStartApplication"
    "StartBatchJobStopApplicationTagResourceUntagResourceUpdateApplicationUpdateEnvironment"
    /* machinelearning */
    "AddTagsCreateBatchPredictionCreateDataSourceFromRDSCreateDataSourceFromRedshift"
    "CreateDataSourceFromS3CreateEvaluationCreateMLModelCreateRealtimeEndpoint"
    "DeleteBatchPredictionDeleteDataSourceDeleteEvaluationDeleteMLModelDeleteRealtimeEndpoint"
    "DeleteTagsDescribeBatchPredictionsDescribeDataSourcesDescribeEvaluationsDescribeMLModels"
    "DescribeTagsGetBatchPredictionGetDataSourceGetEvaluationGetMLModelPredict"
    "UpdateBatchPredictionUpdateDataSourceUpdateEvaluationUpdateMLModel"
    /* macie2 */
    "AcceptInvitationBatchGetCustomDataIdentifiersBatchUpdateAutomatedDiscoveryAccounts"
    "CreateAllowListCreateClassificationJobCreateCustomDataIdentifierCreateFindingsFilter"
    "CreateInvitationsCreateMemberCreateSampleFindingsDeclineInvitationsDeleteAllowList"
    "DeleteCustomDataIdentifierDeleteFindingsFilterDeleteInvitationsDeleteMemberDescribeBuckets"
    "DescribeClassificationJobDescribeOrganizationConfigurationDisableMacie"
    "DisableOrganizationAdminAccountDisassociateFromAdministratorAccount"
    "DisassociateFromMasterAccountDisassociateMemberEnableMacieEnableOrganizationAdminAccount"
    "GetAdministratorAccountGetAllowListGetAutomatedDiscoveryConfigurationGetBucketStatistics"
    "GetClassificationExportConfigurationGetClassificationScopeGetCustomDataIdentifierGetFindings"
    "GetFindingsFilterGetFindingsPublicationConfigurationGetFindingStatisticsGetInvitationsCount"
    "GetMacieSessionGetMasterAccountGetMemberGetResourceProfileGetRevealConfiguration"
    "GetSensitiveDataOccurrencesGetSensitiveDataOccurrencesAvailability"
    "GetSensitivityInspectionTemplateGetUsageStatisticsGetUsageTotalsListAllowLists"
    "ListAutomatedDiscoveryAccountsListClassificationJobsListClassificationScopes"
    "ListCustomDataIdentifiersListFindingsListFindingsFiltersListInvitations"
    "ListManagedDataIdentifiersListMembersListOrganizationAdminAccounts"
    "ListResourceProfileArtifactsListResourceProfileDetectionsListSensitivityInspectionTemplates"
    "ListTagsForResourcePutClassificationExportConfigurationPutFindingsPublicationConfiguration"
    "SearchResourcesTagResourceTestCustomDataIdentifierUntagResourceUpdateAllowList"
    "UpdateAutomatedDiscoveryConfigurationUpdateClassificationJobUpdateClassificationScope"
    "UpdateFindingsFilterUpdateMacieSessionUpdateMemberSessionUpdateOrganizationConfiguration"
    "UpdateResourceProfileUpdateResourceProfileDetectionsUpdateRevealConfiguration"
    "UpdateSensitivityInspectionTemplate"
    /* managedblockchain-query */
    "BatchGetTokenBalanceGetAssetContractGetTokenBalanceGetTransactionListAssetContracts"
    "ListFilteredTransactionEventsListTokenBalancesListTransactionEventsListTransactions"
    /* managedblockchain */
    "CreateAccessorCreateMemberCreateNetworkCreateNodeCreateProposalDeleteAccessorDeleteMember"
    "DeleteNodeGETGetAccessorGetMemberGetNetworkGetNodeGetProposalInvoke"
    "InvokeRpcBitcoinMainnetInvokeRpcBitcoinTestnetInvokeRpcPolygonMainnet"
    "InvokeRpcPolygonMumbaiTestnetListAccessorsListInvitationsListMembersListNetworksListNodes"
    "ListProposalsListProposalVotesListTagsForResourcePOSTRejectInvitationTagResource"
    "UntagResourceUpdateMemberUpdateNodeVoteOnProposal"
    /* mapcredits */
    "ListAssociatedProgramsListQuarterCreditsListQuarterSpend"
    /* marketplacecommerceanalytics */
    "GenerateDataSetStartSupportDataExport"
    /* mechanicalturk */
    "AcceptQualificationRequestApproveAssignmentAssociateQualificationWithWorker"
    "CreateAdditionalAssignmentsForHITCreateHITCreateHITTypeCreateHITWithHITType"
    "CreateQualificationTypeCreateWorkerBlockDeleteHITDeleteQualificationTypeDeleteWorkerBlock"
    "DisassociateQualificationFromWorkerGetAccountBalanceGetAssignmentGetFileUploadURLGetHIT"
    "GetQualificationScoreGetQualificationTypeListAssignmentsForHITListBonusPaymentsListHITs"
    "ListHITsForQualificationTypeListQualificationRequestsListQualificationTypesListReviewableHITs"
    "ListReviewPolicyResultsForHITListWorkerBlocksListWorkersWithQualificationTypeNotifyWorkers"
    "RejectAssignmentRejectQualificationRequestSendBonusSendTestEventNotification"
    "UpdateExpirationForHITUpdateHITReviewStatusUpdateHITTypeOfHITUpdateNotificationSettings"
    "UpdateQualificationType"
    /* mediaconnect */
    "AddBridgeOutputsAddBridgeSourcesAddFlowMediaStreamsAddFlowOutputsAddFlowSources"
    "AddFlowVpcInterfacesAssociateRouterNetworkInterfaceCreateBridgeCreateFlowCreateGateway"
    "CreateRouterInputCreateRouterNetworkInterfaceCreateRouterOutputDeleteBridgeDeleteFlow"
    "DeleteGatewayDeleteRouterInputDeleteRouterNetworkInterfaceDeleteRouterOutput"
    "DeregisterGatewayInstanceDescribeBridgeDescribeFlowDescribeFlowSourceMetadata"
    "DescribeFlowSourceThumbnailDescribeGatewayDescribeGatewayInstanceDescribeOffering"
    "DescribeReservationDiscoverGatewayPollEndpointGetRouterInputGetRouterInputSourceMetadata"
    "GetRouterInputThumbnailGetRouterNetworkInterfaceGetRouterOutputGrantFlowEntitlements"
    "ListBridgesListEntitlementsListFlowsListGatewayInstancesListGatewaysListOfferings"
    "ListReservationsListRouterInputsListRouterNetworkInterfacesListRouterOutputs"
    "ListTagsForResourcePollGatewayPurchaseOfferingRemoveBridgeOutputRemoveBridgeSource"
    "RemoveFlowMediaStreamRemoveFlowOutputRemoveFlowSourceRemoveFlowVpcInterface"
    "RestartRouterInputRestartRouterOutputRevokeFlowEntitlementStartFlowStartRouterInput"
    "StartRouterOutputStopFlowStopRouterInputStopRouterOutputSubmitGatewayStateChangeTagResource"
    "TakeRouterInputUntagResourceUpdateBridgeUpdateBridgeOutputUpdateBridgeSource"
    "UpdateBridgeStateUpdateFlowUpdateFlowEntitlementUpdateFlowMediaStreamUpdateFlowOutput"
    "UpdateFlowSourceUpdateGatewayInstanceUpdateRouterInputUpdateRouterNetworkInterface"
    "UpdateRouterOutput"
    /* mediaconvert */
    "AssociateCertificateCancelJobCreateJobCreateJobTemplateCreatePresetCreateQueue"
    "CreateResourceShareDeleteJobTemplateDeletePolicyDeletePresetDeleteQueueDescribeEndpoints"
    "DisassociateCertificateGetJobGetJobTemplateGetPolicyGetPresetGetQueueListJobs"
    "ListJobTemplatesListPresetsListQueuesListTagsForResourceListVersionsProbePutPolicy"
    "SearchJobsTagResourceUntagResourceUpdateJobTemplateUpdatePresetUpdateQueue"
    /* mediaimport */
    "CreateDatabaseBinarySnapshot"
    /* medialive */
    "AcceptInputDeviceTransferBatchDeleteBatchStartBatchStopBatchUpdateSchedule"
    "CancelInputDeviceTransferClaimDeviceCreateChannelCreateChannelPlacementGroup"
    "CreateCloudWatchAlarmTemplateCreateCloudWatchAlarmTemplateGroupCreateCluster"
    "CreateEventBridgeRuleTemplateCreateEventBridgeRuleTemplateGroupCreateInput"
    "CreateInputSecurityGroupCreateMultiplexCreateMultiplexProgramCreateNetworkCreateNode"
    "CreateNodeRegistrationScriptCreatePartnerInputCreateSdiSourceCreateSignalMapCreateTags"
    "DeleteChannelDeleteChannelPlacementGroupDeleteCloudWatchAlarmTemplate"
    "DeleteCloudWatchAlarmTemplateGroupDeleteClusterDeleteEventBridgeRuleTemplate"
    "DeleteEventBridgeRuleTemplateGroupDeleteInputDeleteInputSecurityGroupDeleteMultiplex"
    "DeleteMultiplexProgramDeleteNetworkDeleteNodeDeleteReservationDeleteScheduleDeleteSdiSource"
    "DeleteSignalMapDeleteTagsDescribeAccountConfigurationDescribeChannel"
    "DescribeChannelPlacementGroupDescribeClusterDescribeInputDescribeInputDevice"
    "DescribeInputDeviceThumbnailDescribeInputSecurityGroupDescribeMultiplex"
    "DescribeMultiplexProgramDescribeNetworkDescribeNodeDescribeOfferingDescribeReservation"
    "DescribeScheduleDescribeSdiSourceDescribeThumbnailsGetCloudWatchAlarmTemplate"
    "GetCloudWatchAlarmTemplateGroupGetEventBridgeRuleTemplateGetEventBridgeRuleTemplateGroup"
    "GetSignalMapListAlertsListChannelPlacementGroupsListChannels"
    "ListCloudWatchAlarmTemplateGroupsListCloudWatchAlarmTemplatesListClusterAlertsListClusters"
    "ListEventBridgeRuleTemplateGroupsListEventBridgeRuleTemplatesListInputDevices"
    "ListInputDeviceTransfersListInputsListInputSecurityGroupsListMultiplexAlertsListMultiplexes"
    "ListMultiplexProgramsListNetworksListNodesListOfferingsListReservationsListSdiSources"
    "ListSignalMapsListTagsForResourceListVersionsPollAnywherePurchaseOfferingRebootInputDevice"
    "RejectInputDeviceTransferRestartChannelPipelinesStartChannelStartDeleteMonitorDeployment"
    "StartInputDeviceStartInputDeviceMaintenanceWindowStartMonitorDeploymentStartMultiplex"
    "StartUpdateSignalMapStopChannelStopInputDeviceStopMultiplexSubmitAnywhereStateChange"
    "TransferInputDeviceUpdateAccountConfigurationUpdateChannelUpdateChannelClass"
    "UpdateChannelPlacementGroupUpdateCloudWatchAlarmTemplateUpdateCloudWatchAlarmTemplateGroup"
    "UpdateClusterUpdateEventBridgeRuleTemplateUpdateEventBridgeRuleTemplateGroupUpdateInput"
    "UpdateInputDeviceUpdateInputSecurityGroupUpdateMultiplexUpdateMultiplexProgramUpdateNetwork"
    "UpdateNodeUpdateNodeStateUpdateReservationUpdateSdiSource"
    /* mediapackage-vod */
    "ConfigureLogsCreateAssetCreatePackagingConfigurationCreatePackagingGroupDeleteAsset"
    "DeletePackagingConfigurationDeletePackagingGroupDescribeAssetDescribePackagingConfiguration"
    "DescribePackagingGroupListAssetsListPackagingConfigurationsListPackagingGroups"
    "ListTagsForResourceTagResourceUntagResourceUpdatePackagingGroup"
    /* mediapackage */
    "ConfigureLogsCreateChannelCreateHarvestJobCreateOriginEndpointDeleteChannel"
    "DeleteOriginEndpointDescribeChannelDescribeHarvestJobDescribeOriginEndpointListChannels"
    "ListHarvestJobsListOriginEndpointsListTagsForResourceRotateChannelCredentials"
    "RotateIngestEndpointCredentialsTagResourceUntagResourceUpdateChannelUpdateOriginEndpoint"
    /* mediapackagev2 */
    "CancelHarvestJobCreateChannelCreateChannelGroupCreateHarvestJobCreateOriginEndpoint"
    "DeleteChannelDeleteChannelGroupDeleteChannelPolicyDeleteOriginEndpoint"
    "DeleteOriginEndpointPolicyGetChannelGetChannelGroupGetChannelPolicyGetHarvestJob"
    "GetHeadObjectGetObjectGetOriginEndpointGetOriginEndpointPolicyHarvestObject"
    "ListChannelGroupsListChannelsListHarvestJobsListOriginEndpointsListTagsForResource"
    "PutChannelPolicyPutObjectPutOriginEndpointPolicyResetChannelStateResetOriginEndpointState"
    "TagResourceUntagResourceUpdateChannelUpdateChannelGroupUpdateOriginEndpoint"
    /* mediastore */
    "CreateContainerDeleteContainerDeleteContainerPolicyDeleteCorsPolicyDeleteLifecyclePolicy"
    "DeleteMetricPolicyDeleteObjectDescribeContainerDescribeObjectGetContainerPolicy"
    "GetCorsPolicyGetLifecyclePolicyGetMetricPolicyGetObjectListContainersListItems"
    "ListTagsForResourcePutContainerPolicyPutCorsPolicyPutLifecyclePolicyPutMetricPolicy"
    "PutObjectStartAccessLoggingStopAccessLoggingTagResourceUntagResource"
    /* mediatailor */
    "ConfigureLogsForChannelConfigureLogsForPlaybackConfigurationCreateChannelCreateLiveSource"
    "CreatePrefetchScheduleCreateProgramCreateSourceLocationCreateVodSourceDeleteChannel"
    "DeleteChannelPolicyDeleteLiveSourceDeletePlaybackConfigurationDeletePrefetchSchedule"
    "DeleteProgramDeleteSourceLocationDeleteVodSourceDescribeChannelDescribeLiveSource"
    "DescribeProgramDescribeSourceLocationDescribeVodSourceGetChannelPolicyGetChannelSchedule"
    "GetPlaybackConfigurationGetPrefetchScheduleListAlertsListChannelsListLiveSources"
    "ListPlaybackConfigurationsListPrefetchSchedulesListSourceLocationsListTagsForResource"
    "ListVodSourcesPutChannelPolicyPutPlaybackConfigurationStartChannelStopChannelTagResource"
    "UntagResourceUpdateChannelUpdateLiveSourceUpdateProgramUpdateSourceLocationUpdateVodSource"
    /* medical-imaging */
    "CopyImageSetCreateDatastoreDeleteDatastoreDeleteImageSetGetDatastoreGetDICOMBulkdata"
    "GetDICOMImportJobGetDICOMInstanceGetDICOMInstanceFramesGetDICOMInstanceMetadata"
    "GetDICOMSeriesMetadataGetImageFrameGetImageSetGetImageSetMetadataListDatastores"
    "ListDICOMImportJobsListImageSetVersionsListTagsForResourceSearchDICOMInstances"
    "SearchDICOMSeriesSearchDICOMStudiesSearchImageSetsStartDICOMImportJobStoreDICOM"
    "StoreDICOMStudyTagResourceUntagResourceUpdateImageSetMetadata"
    /* memorydb */
    "BatchUpdateClusterConnectCopySnapshotCreateAclCreateClusterCreateMultiRegionCluster"
    "CreateParameterGroupCreateSnapshotCreateSubnetGroupCreateUserDeleteAclDeleteCluster"
    "DeleteMultiRegionClusterDeleteParameterGroupDeleteSnapshotDeleteSubnetGroupDeleteUser"
    "DescribeAclsDescribeClustersDescribeEngineVersionsDescribeEventsDescribeMultiRegionClusters"
    "DescribeMultiRegionParameterGroupsDescribeMultiRegionParametersDescribeParameterGroups"
    "DescribeParametersDescribeReservedNodesDescribeReservedNodesOfferingsDescribeServiceUpdates"
    "DescribeSnapshotsDescribeSubnetGroupsDescribeUsersFailoverShard"
    "ListAllowedMultiRegionClusterUpdatesListAllowedNodeTypeUpdatesListTags"
    "PauseMultiRegionClusterReplicationPurchaseReservedNodesOfferingResetParameterGroupTagResource"
    "UntagResourceUpdateAclUpdateClusterUpdateMultiRegionClusterUpdateParameterGroup"
    "UpdateSubnetGroupUpdateUser"
    /* mgh */
    "AcceptConnectionAssociateAutomationUnitRoleAssociateCreatedArtifact"
    "AssociateDiscoveredResourceAssociateSourceResourceBatchAssociateIamRoleWithConnection"
    "BatchDisassociateIamRoleFromConnectionCreateAutomationRunCreateAutomationUnit"
    "CreateHomeRegionControlCreateProgressUpdateStreamDeleteAutomationRunDeleteAutomationUnit"
    "DeleteConnectionDeleteHomeRegionControlDeleteProgressUpdateStreamDescribeApplicationState"
    "DescribeAutomationRunDescribeAutomationUnitDescribeHomeRegionControlsDescribeMigrationTask"
    "DisassociateAutomationUnitRoleDisassociateCreatedArtifactDisassociateDiscoveredResource"
    "DisassociateSourceResourceGetConnectionGetHomeRegionImportMigrationTaskListApplicationStates"
    "ListAutomationRunsListAutomationUnitsListConnectionRolesListConnectionsListCreatedArtifacts"
    "ListDiscoveredResourcesListMigrationTasksListMigrationTaskUpdatesListProgressUpdateStreams"
    "ListSourceResourcesListTagsForResourceNotifyApplicationStateNotifyMigrationTaskState"
    "PutResourceAttributesRejectConnectionTagResourceUntagResource"
    /* mgn */
    "ArchiveApplicationArchiveWaveAssociateApplicationsAssociateSourceServers"
    "BatchCreateVolumeSnapshotGroupForMgnBatchDeleteSnapshotRequestForMgnChangeServerLifeCycleState"
    "CreateApplicationCreateConnectorCreateLaunchConfigurationTemplate"
    "CreateNetworkMigrationDefinitionCreateReplicationConfigurationTemplate"
    "CreateVcenterClientForMgnCreateWaveDeleteApplicationDeleteConnectorDeleteJob"
    "DeleteLaunchConfigurationTemplateDeleteNetworkMigrationDefinition"
    "DeleteReplicationConfigurationTemplateDeleteSourceServerDeleteVcenterClientDeleteWave"
    "DescribeJobLogItemsDescribeJobsDescribeLaunchConfigurationTemplates"
    "DescribeReplicationConfigurationTemplatesDescribeReplicationServerAssociationsForMgn"
    "DescribeSnapshotRequestsForMgnDescribeSourceServersDescribeVcenterClients"
    "DisassociateApplicationsDisassociateSourceServersDisconnectFromServiceFinalizeCutover"
    "GetAccountSettingsGetAgentCommandForMgnGetAgentConfirmedResumeInfoForMgn"
    "GetAgentInstallationAssetsForMgnGetAgentReplicationInfoForMgn"
    "GetAgentRuntimeConfigurationForMgnGetAgentSnapshotCreditsForMgnGetChannelCommandsForMgn"
    "GetLaunchConfigurationGetNetworkMigrationDefinitionGetNetworkMigrationMapperSegmentConstruct"
    "GetReplicationConfigurationGetVcenterClientCommandsForMgnInitializeService"
    "IssueClientCertificateForMgnListApplicationsListConnectorsListExportErrorsListExports"
    "ListImportErrorsListImportFileEnrichmentsListImportsListManagedAccounts"
    "ListNetworkMigrationAnalysesListNetworkMigrationAnalysisResults"
    "ListNetworkMigrationCodeGenerationsListNetworkMigrationCodeGenerationSegments"
    "ListNetworkMigrationDefinitionsListNetworkMigrationDeployedStacks"
    "ListNetworkMigrationDeployedStacksDeletionsListNetworkMigrationDeployments"
    "ListNetworkMigrationExecutionArtifactsListNetworkMigrationExecutions"
    "ListNetworkMigrationMapperSegmentConstructsListNetworkMigrationMapperSegments"
    "ListNetworkMigrationMappingsListNetworkMigrationMappingUpdatesListSourceServerActions"
    "ListTagsForResourceListTemplateActionsListWavesMarkAsArchivedNotifyAgentAuthenticationForMgn"
    "NotifyAgentConnectedForMgnNotifyAgentDisconnectedForMgnNotifyAgentReplicationProgressForMgn"
    "NotifyVcenterClientStartedForMgnPauseReplicationPutSourceServerActionPutTemplateAction"
    "RegisterAgentForMgnRemoveSourceServerActionRemoveTemplateActionResumeReplication"
    "RetryDataReplicationSendAgentLogsForMgnSendAgentMetricsForMgnSendChannelCommandResultForMgn"
    "SendClientLogsForMgnSendClientMetricsForMgnSendVcenterClientCommandResultForMgn"
    "SendVcenterClientLogsForMgnSendVcenterClientMetricsForMgnStartCutoverStartExportStartImport"
    "StartImportFileEnrichmentStartNetworkMigrationAnalysisStartNetworkMigrationCodeGeneration"
    "StartNetworkMigrationDeployedStacksDeletionStartNetworkMigrationDeployment"
    "StartNetworkMigrationMappingStartNetworkMigrationMappingUpdateStartReplication"
    "StartSnapshotGroupForMgnStartTestStopReplicationTagResourceTerminateTargetInstances"
    "UnarchiveApplicationUnarchiveWaveUntagResourceUpdateAccountSettingsUpdateAgentBacklogForMgn"
    "UpdateAgentConversionInfoForMgnUpdateAgentReplicationInfoForMgn"
    "UpdateAgentReplicationProcessStateForMgnUpdateAgentSourcePropertiesForMgnUpdateApplication"
    "UpdateConnectorUpdateLaunchConfigurationUpdateLaunchConfigurationTemplate"
    "UpdateNetworkMigrationDefinitionUpdateNetworkMigrationMapperSegment"
    "UpdateNetworkMigrationMapperSegmentConstructUpdateReplicationConfiguration"
    "UpdateReplicationConfigurationTemplateUpdateSourceServerUpdateSourceServerReplicationType"
    "UpdateWaveVerifyClientRoleForMgn"
    /* migrationhub-orchestrator */
    "CreateTemplateCreateWorkflowCreateWorkflowStepCreateWorkflowStepGroupDeleteTemplate"
    "DeleteWorkflowDeleteWorkflowStepDeleteWorkflowStepGroupGetMessageGetTemplateGetTemplateStep"
    "GetTemplateStepGroupGetWorkflowGetWorkflowStepGetWorkflowStepGroupListPlugins"
    "ListTagsForResourceListTemplatesListTemplateStepGroupsListTemplateStepsListWorkflows"
    "ListWorkflowStepGroupsListWorkflowStepsRegisterPluginRetryWorkflowStepSendMessage"
    "StartWorkflowStopWorkflowTagResourceUntagResourceUpdateTemplateUpdateWorkflow"
    "UpdateWorkflowStepUpdateWorkflowStepGroup"
    /* migrationhub-strategy */
    "GetAntiPatternGetApplicationComponentDetailsGetApplicationComponentStrategiesGetAssessment"
    "GetImportFileTaskGetLatestAssessmentIdGetMessageGetPortfolioPreferencesGetPortfolioSummary"
    "GetRecommendationReportDetailsGetServerDetailsGetServerStrategiesListAnalyzableServers"
    "ListAntiPatternsListApplicationComponentsListCollectorsListImportFileTaskListJarArtifacts"
    "ListServersPutLogDataPutMetricDataPutPortfolioPreferencesRegisterCollectorSendMessage"
    "StartAssessmentStartImportFileTaskStartRecommendationReportGenerationStopAssessment"
    "UpdateApplicationComponentConfigUpdateCollectorConfigurationUpdateServerConfig"
    /* mobileanalytics */
    "GetFinancialReportsGetReportsPutEvents"
    /* mobiletargeting */
    "CreateAppCreateCampaignCreateEmailTemplateCreateExportJobCreateImportJobCreateInAppTemplate"
    "CreateJourneyCreatePushTemplateCreateRecommenderConfigurationCreateSegmentCreateSmsTemplate"
    "CreateVoiceTemplateDeleteAdmChannelDeleteApnsChannelDeleteApnsSandboxChannel"
    "DeleteApnsVoipChannelDeleteApnsVoipSandboxChannelDeleteAppDeleteBaiduChannelDeleteCampaign"
    "DeleteEmailChannelDeleteEmailTemplateDeleteEndpointDeleteEventStreamDeleteGcmChannel"
    "DeleteInAppTemplateDeleteJourneyDeletePushTemplateDeleteRecommenderConfiguration"
    "DeleteSegmentDeleteSmsChannelDeleteSmsTemplateDeleteUserEndpointsDeleteVoiceChannel"
    "DeleteVoiceTemplateGetAdmChannelGetApnsChannelGetApnsSandboxChannelGetApnsVoipChannel"
    "GetApnsVoipSandboxChannelGetAppGetApplicationDateRangeKpiGetApplicationSettingsGetApps"
    "GetBaiduChannelGetCampaignGetCampaignActivitiesGetCampaignDateRangeKpiGetCampaigns"
    "GetCampaignVersionGetCampaignVersionsGetChannelsGetEmailChannelGetEmailTemplateGetEndpoint"
    "GetEventStreamGetExportJobGetExportJobsGetGcmChannelGetImportJobGetImportJobs"
    "GetInAppMessagesGetInAppTemplateGetJourneyGetJourneyDateRangeKpi"
    "GetJourneyExecutionActivityMetricsGetJourneyExecutionMetrics"
    "GetJourneyRunExecutionActivityMetricsGetJourneyRunExecutionMetricsGetJourneyRuns"
    "GetPushTemplateGetRecommenderConfigurationGetRecommenderConfigurationsGetReportsGetSegment"
    "GetSegmentExportJobsGetSegmentImportJobsGetSegmentsGetSegmentVersionGetSegmentVersions"
    "GetSmsChannelGetSmsTemplateGetUserEndpointsGetVoiceChannelGetVoiceTemplateListJourneys"
    "ListTagsForResourceListTemplatesListTemplateVersionsPhoneNumberValidatePutEvents"
    "PutEventStreamRemoveAttributesSendMessagesSendOTPMessageSendUsersMessagesTagResource"
    "UntagResourceUpdateAdmChannelUpdateApnsChannelUpdateApnsSandboxChannelUpdateApnsVoipChannel"
    "UpdateApnsVoipSandboxChannelUpdateApplicationSettingsUpdateBaiduChannelUpdateCampaign"
    "UpdateEmailChannelUpdateEmailTemplateUpdateEndpointUpdateEndpointsBatchUpdateGcmChannel"
    "UpdateInAppTemplateUpdateJourneyUpdateJourneyStateUpdatePushTemplate"
    "UpdateRecommenderConfigurationUpdateSegmentUpdateSmsChannelUpdateSmsTemplate"
    "UpdateTemplateActiveVersionUpdateVoiceChannelUpdateVoiceTemplateVerifyOTPMessage"
    /* monitron */
    "AssociateProjectAdminUserCreateProjectCreateProjectUserAssociation"
    "CreateUserAccessRoleAssociationDeleteProjectDeleteProjectUserAssociation"
    "DeleteUserAccessRoleAssociationDisassociateProjectAdminUserGetProjectGetProjectAdminUser"
    "ListProjectAdminUsersListProjectsListProjectUserAssociationsListTagsForResource"
    "ListUserAccessRoleAssociationsTagResourceUntagResourceUpdateProject"
    /* mpa */
    "CancelSessionCreateApprovalTeamCreateIdentitySourceDeleteIdentitySource"
    "DeleteInactiveApprovalTeamVersionDeleteResourcePolicyGetApprovalTeamGetIdentitySource"
    "GetPolicyVersionGetResourcePolicyGetSessionListApprovalTeamsListIdentitySourcesListPolicies"
    "ListPolicyVersionsListResourcePoliciesListSessionsListTagsForResourcePutResourcePolicy"
    "StartActiveApprovalTeamDeletionStartApprovalTeamBaselineStartSessionTagResourceUntagResource"
    "UpdateApprovalTeam"
    /* mq */
    "CreateBrokerCreateConfigurationCreateReplicaBrokerCreateTagsCreateUserDeleteBroker"
    "DeleteConfigurationDeleteTagsDeleteUserDescribeBrokerDescribeBrokerEngineTypes"
    "DescribeBrokerInstanceOptionsDescribeConfigurationDescribeConfigurationRevision"
    "DescribeSharedResourcesDescribeUserListBrokersListConfigurationRevisionsListConfigurations"
    "ListTagsListUsersPromoteRebootBrokerUpdateBrokerUpdateBrokerAccessConfiguration"
    "UpdateConfigurationUpdateUser"
    /* neptune-db */
    "CancelLoaderJobCancelMLDataProcessingJobCancelMLModelTrainingJobCancelMLModelTransformJob"
    "CancelQueryconnectCreateMLEndpointDeleteDataViaQueryDeleteMLEndpointDeleteStatistics"
    "GetEngineStatusGetGraphSummaryGetLoaderJobStatusGetMLDataProcessingJobStatus"
    "GetMLEndpointStatusGetMLModelTrainingJobStatusGetMLModelTransformJobStatusGetQueryStatus"
    "GetStatisticsStatusGetStreamRecordsListLoaderJobsListMLDataProcessingJobsListMLEndpoints"
    "ListMLModelTrainingJobsListMLModelTransformJobsManageStatisticsReadDataViaQueryResetDatabase"
    "StartLoaderJobStartMLDataProcessingJobStartMLModelTrainingJobStartMLModelTransformJob"
    "WriteDataViaQuery"
    /* neptune-graph */
    "CancelExportTaskCancelImportTaskCancelQueryCreateGraphCreateGraphSnapshot"
    "CreateGraphUsingImportTaskCreatePrivateGraphEndpointDeleteDataViaQueryDeleteGraph"
    "DeleteGraphSnapshotDeletePrivateGraphEndpointGetEngineStatusGetExportTaskGetGraph"
    "GetGraphSnapshotGetGraphSummaryGetImportTaskGetPrivateGraphEndpointGetQueryStatus"
    "GetStatisticsStatusListExportTasksListGraphsListGraphSnapshotsListImportTasks"
    "ListPrivateGraphEndpointsListQueriesListTagsForResourceReadDataViaQueryResetGraph"
    "RestoreGraphFromSnapshotStartExportTaskStartGraphStartImportTaskStopGraphTagResource"
    "UntagResourceUpdateGraphWriteDataViaQuery"
    /* network-firewall */
    "AcceptNetworkFirewallTransitGatewayAttachmentAssociateAvailabilityZonesAssociateFirewallPolicy"
    "AssociateSubnetsAttachRuleGroupsToProxyConfigurationCreateContainerAssociationCreateFirewall"
    "CreateFirewallPolicyCreateProxyCreateProxyConfigurationCreateProxyRuleGroupCreateProxyRules"
    "CreateRuleGroupCreateTLSInspectionConfigurationCreateVpcEndpointAssociation"
    "DeleteContainerAssociationDeleteFirewallDeleteFirewallPolicy"
    "DeleteNetworkFirewallTransitGatewayAttachmentDeleteProxyDeleteProxyConfiguration"
    "DeleteProxyRuleGroupDeleteProxyRulesDeleteResourcePolicyDeleteRuleGroup"
    "DeleteTLSInspectionConfigurationDeleteVpcEndpointAssociationDescribeContainerAssociation"
    "DescribeFirewallDescribeFirewallMetadataDescribeFirewallPolicyDescribeFlowOperation"
    "DescribeLoggingConfigurationDescribeProxyDescribeProxyConfigurationDescribeProxyRule"
    "DescribeProxyRuleGroupDescribeResourcePolicyDescribeRuleGroupDescribeRuleGroupMetadata"
    "DescribeRuleGroupSummaryDescribeTLSInspectionConfigurationDescribeVpcEndpointAssociation"
    "DetachRuleGroupsFromProxyConfigurationDisassociateAvailabilityZonesDisassociateSubnets"
    "GetAnalysisReportResultsListAnalysisReportsListContainerAssociationsListFirewallPolicies"
    "ListFirewallsListFlowOperationResultsListFlowOperationsListProxiesListProxyConfigurations"
    "ListProxyRuleGroupsListRuleGroupsListTagsForResourceListTLSInspectionConfigurations"
    "ListVpcEndpointAssociationsPutResourcePolicyRejectNetworkFirewallTransitGatewayAttachment"
    "StartAnalysisReportStartFlowCaptureStartFlowFlushTagResourceUntagResource"
    "UpdateAvailabilityZoneChangeProtectionUpdateContainerAssociationUpdateFirewallAnalysisSettings"
    "UpdateFirewallDeleteProtectionUpdateFirewallDescriptionUpdateFirewallEncryptionConfiguration"
    "UpdateFirewallPolicyUpdateFirewallPolicyChangeProtectionUpdateLoggingConfigurationUpdateProxy"
    "UpdateProxyConfigurationUpdateProxyRuleUpdateProxyRuleGroupPriorities"
    "UpdateProxyRulePrioritiesUpdateRuleGroupUpdateSubnetChangeProtection"
    "UpdateTLSInspectionConfiguration"
    /* network-security-director */
    "GetFindingGetResourceListAccountSummariesListFindingsListInsightsListRemediations"
    "ListResourcesUpdateFinding"
    /* network-security-manager */
    "CreateDeploymentCreateDeploymentSnapshotCreatePolicyCreatePolicySnapshotCreateRule"
    "CreateRuleSnapshotCreateScopeCreateScopeSnapshotCreateTemplateCreateTemplateSnapshot"
    "DeleteAdminAccountDeleteDeploymentDeletePolicyDeleteRuleDeleteScopeDeleteTemplate"
    "GenerateRuleConfigurationGetAdminAccountGetDeploymentGetPolicyGetRuleGetScopeGetTemplate"
    "ListAdminAccountsListAggregateResourceSynchronizationStatusesListDeployments"
    "ListDeploymentSnapshotsListPoliciesListPolicySnapshotsListResourceAssociations"
    "ListResourceSynchronizationStatusesListRulesListRuleSnapshotsListScopesListScopeSnapshots"
    "ListTagsForResourceListTemplatesListTemplateSnapshotsPutAdminAccountTagResource"
    "UntagResourceUpdateDeploymentUpdatePolicyUpdateRuleUpdateScopeUpdateTemplate"
    /* networkflowmonitor */
    "CreateMonitorCreateScopeDeleteMonitorDeleteScopeGetMonitor"
    "GetQueryResultsMonitorTopContributorsGetQueryResultsWorkloadInsightsTopContributors"
    "GetQueryResultsWorkloadInsightsTopContributorsDataGetQueryStatusMonitorTopContributors"
    "GetQueryStatusWorkloadInsightsTopContributorsGetQueryStatusWorkloadInsightsTopContributorsData"
    "GetScopeListMonitorsListScopesListTagsForResourcePublishStartQueryMonitorTopContributors"
    "StartQueryWorkloadInsightsTopContributorsStartQueryWorkloadInsightsTopContributorsData"
    "StopQueryMonitorTopContributorsStopQueryWorkloadInsightsTopContributors"
    "StopQueryWorkloadInsightsTopContributorsDataTagResourceUntagResourceUpdateMonitorUpdateScope"
    /* networkmanager-chat */
    "CancelMessageResponseCreateConversationDeleteConversationListConversationMessages"
    "ListConversationsNotifyConversationIsActiveSendConversationMessage"
    /* networkmanager */
    "AcceptAttachmentAssociateConnectPeerAssociateCustomerGatewayAssociateLink"
    "AssociateTransitGatewayConnectPeerCreateConnectAttachmentCreateConnectionCreateConnectPeer"
    "CreateCoreNetworkCreateCoreNetworkPrefixListAssociationCreateDevice"
    "CreateDirectConnectGatewayAttachmentCreateGlobalNetworkCreateLinkCreateSite"
    "CreateSiteToSiteVpnAttachmentCreateTransitGatewayPeering"
    "CreateTransitGatewayRouteTableAttachmentCreateVpcAttachmentDeleteAttachmentDeleteConnection"
    "DeleteConnectPeerDeleteCoreNetworkDeleteCoreNetworkPolicyVersion"
    "DeleteCoreNetworkPrefixListAssociationDeleteDeviceDeleteGlobalNetworkDeleteLinkDeletePeering"
    "DeleteResourcePolicyDeleteSiteDeregisterTransitGatewayDescribeGlobalNetworks"
    "DisassociateConnectPeerDisassociateCustomerGatewayDisassociateLink"
    "DisassociateTransitGatewayConnectPeerExecuteCoreNetworkChangeSetGetConnectAttachment"
    "GetConnectionsGetConnectPeerGetConnectPeerAssociationsGetCoreNetwork"
    "GetCoreNetworkChangeEventsGetCoreNetworkChangeSetGetCoreNetworkPolicy"
    "GetCustomerGatewayAssociationsGetDevicesGetDirectConnectGatewayAttachmentGetLinkAssociations"
    "GetLinksGetNetworkResourceCountsGetNetworkResourceRelationshipsGetNetworkResources"
    "GetNetworkRoutesGetNetworkTelemetryGetResourcePolicyGetRouteAnalysisGetSites"
    "GetSiteToSiteVpnAttachmentGetTransitGatewayConnectPeerAssociationsGetTransitGatewayPeering"
    "GetTransitGatewayRegistrationsGetTransitGatewayRouteTableAttachmentGetVpcAttachment"
    "ListAttachmentRoutingPolicyAssociationsListAttachmentsListConnectPeers"
    "ListCoreNetworkPolicyVersionsListCoreNetworkPrefixListAssociations"
    "ListCoreNetworkRoutingInformationListCoreNetworksListOrganizationServiceAccessStatus"
    "ListPeeringsListTagsForResourcePutAttachmentRoutingPolicyLabelPutCoreNetworkPolicy"
    "PutResourcePolicyRegisterTransitGatewayRejectAttachmentRemoveAttachmentRoutingPolicyLabel"
    "RestoreCoreNetworkPolicyVersionStartOrganizationServiceAccessUpdateStartRouteAnalysis"
    "TagResourceUntagResourceUpdateConnectionUpdateCoreNetworkUpdateDevice"
    "UpdateDirectConnectGatewayAttachmentUpdateGlobalNetworkUpdateLink"
    "UpdateNetworkResourceMetadataUpdateSiteUpdateVpcAttachment"
    /* networkmonitor */
    "CreateMonitorCreateProbeDeleteMonitorDeleteProbeGetMonitorGetProbeListMonitors"
    "ListTagsForResourceTagResourceUntagResourceUpdateMonitorUpdateProbe"
    /* nimble */
    "AcceptEulasCreateLaunchProfileCreateStreamingImageCreateStreamingSession"
    "CreateStreamingSessionStreamCreateStudioCreateStudioComponentDeleteLaunchProfile"
    "DeleteLaunchProfileMemberDeleteStreamingImageDeleteStreamingSessionDeleteStudio"
    "DeleteStudioComponentDeleteStudioMemberGetEulaGetFeatureMapGetLaunchProfile"
    "GetLaunchProfileDetailsGetLaunchProfileInitializationGetLaunchProfileMemberGetStreamingImage"
    "GetStreamingSessionGetStreamingSessionBackupGetStreamingSessionStreamGetStudio"
    "GetStudioComponentGetStudioMemberListEulaAcceptancesListEulasListLaunchProfileMembers"
    "ListLaunchProfilesListStreamingImagesListStreamingSessionBackupsListStreamingSessions"
    "ListStudioComponentsListStudioMembersListStudiosListTagsForResourcePutLaunchProfileMembers"
    "PutStudioLogEventsPutStudioMembersStartStreamingSessionStartStudioSSOConfigurationRepair"
    "StopStreamingSessionTagResourceUntagResourceUpdateLaunchProfileUpdateLaunchProfileMember"
    "UpdateStreamingImageUpdateStudioUpdateStudioComponent"
    /* notifications-contacts */
    "ActivateEmailContactCreateEmailContactDeleteEmailContactGetEmailContactListEmailContacts"
    "ListTagsForResourceSendActivationCodeTagResourceUntagResource"
    /* notifications */
    "AccessSensitiveEventsAssociateChannelAssociateManagedNotificationAccountContact"
    "AssociateManagedNotificationAdditionalChannelAssociateOrganizationalUnitCreateEventRule"
    "CreateNotificationConfigurationDeleteEventRuleDeleteNotificationConfiguration"
    "DeregisterNotificationHubDisableNotificationsAccessForOrganizationDisassociateChannel"
    "DisassociateManagedNotificationAccountContactDisassociateManagedNotificationAdditionalChannel"
    "DisassociateOrganizationalUnitEnableNotificationsAccessForOrganizationGetEventRule"
    "GetFeatureOptInStatusGetManagedNotificationChildEventGetManagedNotificationConfiguration"
    "GetManagedNotificationEventGetNotificationConfigurationGetNotificationEvent"
    "GetNotificationsAccessForOrganizationListChannelsListEventRules"
    "ListManagedNotificationChannelAssociationsListManagedNotificationChildEvents"
    "ListManagedNotificationConfigurationsListManagedNotificationEventsListMemberAccounts"
    "ListNotificationConfigurationsListNotificationEventsListNotificationHubs"
    "ListOrganizationalUnitsListTagsForResourcePutFeatureOptInStatusRegisterNotificationHub"
    "SubscribeSensitiveEventsTagResourceUntagResourceUpdateEventRule"
    "UpdateManagedNotificationChannelAssociationUpdateNotificationConfiguration"
    /* nova-act */
    "CreateActCreateSessionCreateWorkflowDefinitionCreateWorkflowRunDeleteWorkflowDefinition"
    "DeleteWorkflowRunGetWorkflowDefinitionGetWorkflowRunInvokeActStepListActsListModels"
    "ListSessionsListWorkflowDefinitionsListWorkflowRunsUpdateActUpdateWorkflowRun"
    /* oam */
    "CreateLinkCreateSinkDeleteLinkDeleteSinkGetLinkGetSinkGetSinkPolicyListAttachedLinks"
    "ListLinksListSinksListTagsForResourcePutSinkPolicyTagResourceUntagResourceUpdateLink"
    /* observabilityadmin */
    "CreateCentralizationRuleForOrganizationCreateDatasetIntegrationCreateS3TableIntegration"
    "CreateTelemetryPipelineCreateTelemetryRuleCreateTelemetryRuleForOrganization"
    "DeleteCentralizationRuleForOrganizationDeleteDatasetIntegrationDeleteS3TableIntegration"
    "DeleteTelemetryPipelineDeleteTelemetryRuleDeleteTelemetryRuleForOrganization"
    "GetCentralizationRuleForOrganizationGetDatasetIntegrationGetS3TableIntegration"
    "GetTelemetryEnrichmentStatusGetTelemetryEvaluationStatus"
    "GetTelemetryEvaluationStatusForOrganizationGetTelemetryPipelineGetTelemetryRule"
    "GetTelemetryRuleForOrganizationListCentralizationRulesForOrganizationListDatasetIntegrations"
    "ListResourceTelemetryListResourceTelemetryForOrganizationListS3TableIntegrations"
    "ListTagsForResourceListTelemetryPipelinesListTelemetryRulesListTelemetryRulesForOrganization"
    "StartTelemetryEnrichmentStartTelemetryEvaluationStartTelemetryEvaluationForOrganization"
    "StopTelemetryEnrichmentStopTelemetryEvaluationStopTelemetryEvaluationForOrganization"
    "TagResourceTestTelemetryPipelineUntagResourceUpdateCentralizationRuleForOrganization"
    "UpdateDatasetIntegrationUpdateTelemetryPipelineUpdateTelemetryRule"
    "UpdateTelemetryRuleForOrganizationValidateTelemetryPipelineConfiguration"
    /* odb */
    "AcceptMarketplaceRegistrationAssociateIamRoleToResource"
    "AssociateVirtualMachinesToExadbVmClusterCreateAutonomousDatabaseCreateAutonomousDatabaseBackup"
    "CreateAutonomousDatabaseWalletCreateCloudAutonomousVmClusterCreateCloudExadataInfrastructure"
    "CreateCloudVmClusterCreateDbNodeCreateExadbVmClusterCreateExascaleDbStorageVault"
    "CreateGrantShareCreateOdbNetworkCreateOdbPeeringConnectionCreateOutboundIntegration"
    "DeleteAutonomousDatabaseDeleteAutonomousDatabaseBackupDeleteCloudAutonomousVmCluster"
    "DeleteCloudExadataInfrastructureDeleteCloudVmClusterDeleteDbNodeDeleteExadbVmCluster"
    "DeleteExascaleDbStorageVaultDeleteGrantShareDeleteOdbNetworkDeleteOdbPeeringConnection"
    "DeleteResourcePolicyDisassociateIamRoleFromResource"
    "DisassociateVirtualMachinesFromExadbVmClusterFailoverAutonomousDatabaseGetAutonomousDatabase"
    "GetAutonomousDatabaseBackupGetAutonomousDatabaseWalletDetailsGetCloudAutonomousVmCluster"
    "GetCloudExadataInfrastructureGetCloudExadataInfrastructureUnallocatedResources"
    "GetCloudVmClusterGetDbNodeGetDbServerGetExadbVmClusterGetExascaleDbStorageVault"
    "GetOciOnboardingStatusGetOdbNetworkGetOdbPeeringConnectionGetResourcePolicyInitializeService"
    "ListAutonomousDatabaseBackupsListAutonomousDatabaseCharacterSetsListAutonomousDatabaseClones"
    "ListAutonomousDatabasePeersListAutonomousDatabasesListAutonomousDatabaseVersions"
    "ListAutonomousVirtualMachinesListCloudAutonomousVmClustersListCloudExadataInfrastructures"
    "ListCloudVmClustersListDbNodesListDbServersListDbSystemShapesListExadbVmClusters"
    "ListExascaleDbStorageVaultsListFlexComponentsListGiMinorVersionsListGiVersions"
    "ListOdbNetworksListOdbPeeringConnectionsListSystemVersionsListTagsForResource"
    "PutResourcePolicyRebootAutonomousDatabaseRebootDbNodeRestoreAutonomousDatabase"
    "ShrinkAutonomousDatabaseStartAutonomousDatabaseStartDbNodeStopAutonomousDatabaseStopDbNode"
    "SwitchoverAutonomousDatabaseTagResourceUntagResourceUpdateAutonomousDatabase"
    "UpdateAutonomousDatabaseBackupUpdateCloudExadataInfrastructureUpdateExadbVmCluster"
    "UpdateExascaleDbStorageVaultUpdateGrantShareUpdateOdbNetworkUpdateOdbPeeringConnection"
    "UpdateOutboundIntegration"
    /* omics */
    "AbortMultipartReadSetUploadAcceptShareBatchDeleteReadSetCancelAnnotationImportJobCancelRun"
    "CancelRunBatchCancelVariantImportJobCompleteMultipartReadSetUploadCreateAnnotationStore"
    "CreateAnnotationStoreVersionCreateConfigurationCreateMultipartReadSetUpload"
    "CreateReferenceStoreCreateRunCacheCreateRunGroupCreateSequenceStoreCreateShare"
    "CreateVariantStoreCreateWorkflowCreateWorkflowVersionDeleteAnnotationStore"
    "DeleteAnnotationStoreVersionsDeleteBatchDeleteConfigurationDeleteReference"
    "DeleteReferenceStoreDeleteRunDeleteRunBatchDeleteRunCacheDeleteRunGroupDeleteS3AccessPolicy"
    "DeleteSequenceStoreDeleteShareDeleteVariantStoreDeleteWorkflowDeleteWorkflowVersion"
    "GetAnnotationImportJobGetAnnotationStoreGetAnnotationStoreVersionGetBatchGetConfiguration"
    "GetReadSetGetReadSetActivationJobGetReadSetExportJobGetReadSetImportJobGetReadSetMetadata"
    "GetReferenceGetReferenceImportJobGetReferenceMetadataGetReferenceStoreGetRunGetRunCache"
    "GetRunGroupGetRunTaskGetS3AccessPolicyGetSequenceStoreGetShareGetVariantImportJob"
    "GetVariantStoreGetWorkflowGetWorkflowVersionListAnnotationImportJobsListAnnotationStores"
    "ListAnnotationStoreVersionsListBatchListConfigurationsListMultipartReadSetUploads"
    "ListReadSetActivationJobsListReadSetExportJobsListReadSetImportJobsListReadSets"
    "ListReadSetUploadPartsListReferenceImportJobsListReferencesListReferenceStoresListRunCaches"
    "ListRunGroupsListRunsListRunsInBatchListRunTasksListSequenceStoresListShares"
    "ListTagsForResourceListVariantImportJobsListVariantStoresListWorkflowsListWorkflowVersions"
    "PutS3AccessPolicyStartAnnotationImportJobStartReadSetActivationJobStartReadSetExportJob"
    "StartReadSetImportJobStartReferenceImportJobStartRunStartRunBatchStartVariantImportJob"
    "TagResourceUntagResourceUpdateAnnotationStoreUpdateAnnotationStoreVersionUpdateRunCache"
    "UpdateRunGroupUpdateSequenceStoreUpdateVariantStoreUpdateWorkflowUpdateWorkflowVersion"
    "UploadReadSetPart"
    /* one */
    "CreateDeviceActivationQrCodeCreateDeviceConfigurationTemplateCreateDeviceInstance"
    "CreateDeviceInstanceConfigurationCreateSiteDeleteAssociatedDevice"
    "DeleteDeviceConfigurationTemplateDeleteDeviceInstanceDeleteSiteDeleteUserV1"
    "GetDeviceConfigurationTemplateGetDeviceInstanceGetDeviceInstanceConfigurationGetSite"
    "GetSiteAddressListDeviceConfigurationTemplatesListDeviceInstancesListSites"
    "ListTagsForResourceListUsersListUsersV1RebootDeviceTagResourceUntagResource"
    "UpdateDeviceConfigurationTemplateUpdateDeviceInstanceUpdateSiteUpdateSiteAddress"
    /* opensearch */
    "ApplicationAccessAllCancelAutoOptimizeJobCancelDirectQueryDeleteAutoOptimizeJob"
    "GetAutoOptimizeJobGetDirectQueryGetDirectQueryResultListAutoOptimizeJobsStartDirectQuery"
    "SubmitAutoOptimizeJobViewLoginPage"
    /* opsworks-cm */
    "AssociateNodeCreateBackupCreateServerDeleteBackupDeleteServerDescribeAccountAttributes"
    "DescribeBackupsDescribeEventsDescribeNodeAssociationStatusDescribeServersDisassociateNode"
    "ExportServerEngineAttributeListTagsForResourceRestoreServerStartMaintenanceTagResource"
    "UntagResourceUpdateServerUpdateServerEngineAttributes"
    /* opsworks */
    "AssignInstanceAssignVolumeAssociateElasticIpAttachElasticLoadBalancerCloneStackCreateApp"
    "CreateDeploymentCreateInstanceCreateLayerCreateStackCreateUserProfileDeleteApp"
    "DeleteInstanceDeleteLayerDeleteStackDeleteUserProfileDeregisterEcsCluster"
    "DeregisterElasticIpDeregisterInstanceDeregisterRdsDbInstanceDeregisterVolume"
    "DescribeAgentVersionsDescribeAppsDescribeCommandsDescribeDeploymentsDescribeEcsClusters"
    "DescribeElasticIpsDescribeElasticLoadBalancersDescribeInstancesDescribeLayers"
    "DescribeLoadBasedAutoScalingDescribeMyUserProfileDescribeOperatingSystemsDescribePermissions"
    "DescribeRaidArraysDescribeRdsDbInstancesDescribeServiceErrors"
    "DescribeStackProvisioningParametersDescribeStacksDescribeStackSummary"
    "DescribeTimeBasedAutoScalingDescribeUserProfilesDescribeVolumesDetachElasticLoadBalancer"
    "DisassociateElasticIpGetHostnameSuggestionGrantAccessListTagsRebootInstance"
    "RegisterEcsClusterRegisterElasticIpRegisterInstanceRegisterRdsDbInstanceRegisterVolume"
    "SetLoadBasedAutoScalingSetPermissionSetTimeBasedAutoScalingStartInstanceStartStack"
    "StopInstanceStopStackTagResourceUnassignInstanceUnassignVolumeUntagResourceUpdateApp"
    "UpdateElasticIpUpdateInstanceUpdateLayerUpdateMyUserProfileUpdateRdsDbInstanceUpdateStack"
    "UpdateUserProfileUpdateVolume"
    /* organizations */
    "AcceptHandshakeAttachPolicyCancelHandshakeCloseAccountCreateAccountCreateGovCloudAccount"
    "CreateOrganizationCreateOrganizationalUnitCreatePolicyDeclineHandshakeDeleteOrganization"
    "DeleteOrganizationalUnitDeletePolicyDeleteResourcePolicyDeregisterDelegatedAdministrator"
    "DescribeAccountDescribeCreateAccountStatusDescribeEffectivePolicyDescribeHandshake"
    "DescribeOrganizationDescribeOrganizationalUnitDescribePolicyDescribeResourcePolicy"
    "DescribeResponsibilityTransferDetachPolicyDisableAWSServiceAccessDisablePolicyType"
    "EnableAllFeaturesEnableAWSServiceAccessEnablePolicyTypeInviteAccountToOrganization"
    "InviteOrganizationToTransferResponsibilityLeaveOrganizationListAccountsListAccountsForParent"
    "ListAccountsWithInvalidEffectivePolicyListAWSServiceAccessForOrganizationListChildren"
    "ListCreateAccountStatusListDelegatedAdministratorsListDelegatedServicesForAccount"
    "ListEffectivePolicyValidationErrorsListHandshakesForAccountListHandshakesForOrganization"
    "ListInboundResponsibilityTransfersListOrganizationalUnitsForParent"
    "ListOutboundResponsibilityTransfersListParentsListPoliciesListPoliciesForTargetListRoots"
    "ListTagsForResourceListTargetsForPolicyMoveAccountPutResourcePolicy"
    "RegisterDelegatedAdministratorRemoveAccountFromOrganizationTagResource"
    "TerminateResponsibilityTransferUntagResourceUpdateOrganizationalUnitUpdatePolicy"
    "UpdateResponsibilityTransfer"
    /* osis */
    "CreatePipelineCreatePipelineEndpointDeletePipelineDeletePipelineEndpointDeleteResourcePolicy"
    "GetPipelineGetPipelineBlueprintGetPipelineChangeProgressGetResourcePolicyIngest"
    "ListPipelineBlueprintsListPipelineEndpointConnectionsListPipelineEndpointsListPipelines"
    "ListTagsForResourcePutResourcePolicyRevokePipelineEndpointConnectionsStartPipeline"
    "StopPipelineTagResourceUntagResourceUpdatePipelineValidatePipeline"
    /* outposts */
    "CancelCapacityTaskCancelOrderCreateOrderCreateOutpostCreatePrivateConnectivityConfig"
    "CreateQuoteCreateRenewalCreateSiteDeleteOutpostDeleteQuoteDeleteSiteGetCapacityTask"
    "GetCatalogItemGetConnectionGetOrderGetOutpostGetOutpostBillingInformation"
    "GetOutpostInstanceTypesGetOutpostSupportedInstanceTypesGetPrivateConnectivityConfigGetQuote"
    "GetRenewalPricingGetSiteGetSiteAddressListAssetInstancesListAssets"
    "ListBlockingInstancesForCapacityTaskListCapacityTasksListCatalogItems"
    "ListOrderableInstanceTypesListOrdersListOutpostsListQuotesListSitesListTagsForResource"
    "StartCapacityTaskStartConnectionTagResourceUntagResourceUpdateOutpostUpdateQuoteUpdateSite"
    "UpdateSiteAddressUpdateSiteRackPhysicalProperties"
    /* panorama */
    "CreateApplicationInstanceCreateJobForDevicesCreateNodeFromTemplateJobCreatePackage"
    "CreatePackageImportJobDeleteDeviceDeletePackageDeregisterPackageVersion"
    "DescribeApplicationInstanceDescribeApplicationInstanceDetailsDescribeDeviceDescribeDeviceJob"
    "DescribeNodeDescribeNodeFromTemplateJobDescribePackageDescribePackageImportJob"
    "DescribePackageVersionDescribeSoftwareGetWebSocketURLListApplicationInstanceDependencies"
    "ListApplicationInstanceNodeInstancesListApplicationInstancesListDevicesListDevicesJobs"
    "ListNodeFromTemplateJobsListNodesListPackageImportJobsListPackagesListTagsForResource"
    "ProvisionDeviceRegisterPackageVersionRemoveApplicationInstance"
    "SignalApplicationInstanceNodeInstancesTagResourceUntagResourceUpdateDeviceMetadata"
    /* partnercentral-account-management */
    "AccessLegacyPartnerCentralAccessMarketingCentralAccessProServeToolsAssociatePartnerAccount"
    "AssociatePartnerUserDisassociatePartnerUser"
    /* partnercentral */
    "AcceptChannelHandshakeAcceptConnectionInvitationAcceptEngagementInvitation"
    "AmendBenefitApplicationAssignOpportunityAssociateAwsTrainingCertificationEmailDomain"
    "AssociateBenefitApplicationResourceAssociateOpportunityCancelBenefitApplication"
    "CancelChannelHandshakeCancelConnectionCancelConnectionInvitationCancelProfileUpdateTask"
    "CreateBenefitApplicationCreateBusinessPlanCreateChannelHandshake"
    "CreateCollaborationChannelMembersCreateCollaborationChannelRequestCreateConnectionInvitation"
    "CreateEngagementCreateEngagementContextCreateEngagementInvitation"
    "CreateMarketplaceRevenueShareCreateMarketplaceRevenueShareAllocationCreateOpportunity"
    "CreatePartnerCreateProgramManagementAccountCreateRelationshipCreateResourceSnapshot"
    "CreateResourceSnapshotJobCreateRevenueAttributionDeleteProgramManagementAccount"
    "DeleteRelationshipDeleteResourceSnapshotJobDisassociateAwsTrainingCertificationEmailDomain"
    "DisassociateBenefitApplicationResourceDisassociateOpportunityEnrollInPartnerPath"
    "GetAllianceLeadContactGetAwsOpportunitySummaryGetBenefitGetBenefitAllocation"
    "GetBenefitApplicationGetBusinessPlanGetCollaborationChannelGetConnection"
    "GetConnectionInvitationGetConnectionPreferencesGetEngagementGetEngagementInvitation"
    "GetMarketplaceRevenueShareGetMarketplaceRevenueShareAllocationGetOpportunityGetPartner"
    "GetPartnerDashboardGetPartnerProfileGetProfileUpdateTaskGetProfileVisibility"
    "GetProgramManagementAccountGetProspectingFromEngagementTaskGetQualificationsAssociationDetails"
    "GetQualificationsAssociationTaskGetQualificationsDisassociationTaskGetRelationship"
    "GetResourceSnapshotGetResourceSnapshotJobGetRevenueAttributionGetRevenueAttributionAllocation"
    "GetRevenueAttributionAllocationsTaskGetSellingSystemSettingsGetVerification"
    "ListBenefitAllocationsListBenefitApplicationsListBenefitsListBusinessPlans"
    "ListChannelHandshakesListCollaborationChannelsListConnectionInvitationsListConnections"
    "ListEngagementByAcceptingInvitationTasksListEngagementFromOpportunityTasks"
    "ListEngagementInvitationsListEngagementMembersListEngagementResourceAssociations"
    "ListEngagementsListMarketplaceRevenueShareAllocationsListMarketplaceRevenueShares"
    "ListOpportunitiesListOpportunityFromEngagementTasksListPartnerPathsListPartners"
    "ListProgramManagementAccountsListProspectingFromEngagementTasksListRelationships"
    "ListResourceSnapshotJobsListResourceSnapshotsListRevenueAttributionAllocations"
    "ListRevenueAttributionsListSolutionsListTagsForResourcePutAllianceLeadContactPutBusinessPlan"
    "PutProfileVisibilityPutSellingSystemSettingsRecallBenefitApplicationRejectChannelHandshake"
    "RejectConnectionInvitationRejectEngagementInvitationSearchPartnerProfiles"
    "SendEmailVerificationCodeStartEngagementByAcceptingInvitationTask"
    "StartEngagementFromOpportunityTaskStartOpportunityFromEngagementTaskStartProfileUpdateTask"
    "StartProspectingFromEngagementTaskStartQualificationsAssociationTask"
    "StartQualificationsDisassociationTaskStartResourceSnapshotJob"
    "StartRevenueAttributionAllocationsTaskStartVerificationStopResourceSnapshotJob"
    "SubmitBenefitApplicationSubmitOpportunityTagResourceUntagResourceUpdateBenefitApplication"
    "UpdateConnectionPreferencesUpdateEngagementContextUpdateMarketplaceRevenueShareAllocation"
    "UpdateOpportunityUpdateProgramManagementAccountUpdateRelationshipUpdateRevenueAttribution"
    "UseSession"
    /* payment-cryptography */
    "AddKeyReplicationRegionsAssociateMpaTeamCreateAliasCreateKeyDecryptDataDeleteAlias"
    "DeleteKeyDeleteResourcePolicyDisableDefaultKeyReplicationRegionsDisassociateMpaTeam"
    "EnableDefaultKeyReplicationRegionsEncryptDataExportKeyGenerateAs2805KekValidation"
    "GenerateAuthRequestCryptogramGenerateCardValidationDataGenerateMacGenerateMacEmvPinChange"
    "GeneratePinDataGetAliasGetCertificateSigningRequestGetDefaultKeyReplicationRegionsGetKey"
    "GetMpaTeamAssociationGetParametersForExportGetParametersForImportGetPublicKeyCertificate"
    "GetResourcePolicyImportKeyListAliasesListKeysListTagsForResourcePutResourcePolicy"
    "ReEncryptDataRemoveKeyReplicationRegionsRestoreKeyStartKeyUsageStopKeyUsageTagResource"
    "TranslateKeyMaterialTranslatePinDataUntagResourceUpdateAliasVerifyAuthRequestCryptogram"
    "VerifyCardValidationDataVerifyMacVerifyPinData"
    /* payments */
    "AcceptFinancingApplicationTermsCreateFinancingApplicationCreatePaymentInstrument"
    "DeletePaymentInstrumentGetFinancingApplicationGetFinancingLineGetFinancingLineWithdrawal"
    "GetFinancingOptionGetPaymentInstrumentGetPaymentStatusListFinancingApplications"
    "ListFinancingLinesListFinancingLineWithdrawalsListPaymentInstrumentsListPaymentPreferences"
    "ListPaymentProgramOptionsListPaymentProgramStatusListTagsForResourceMakePaymentTagResource"
    "UntagResourceUpdateFinancingApplicationUpdatePaymentInstrumentUpdatePaymentPreferences"
    /* pca-connector-ad */
    "CreateConnectorCreateDirectoryRegistrationCreateServicePrincipalNameCreateTemplate"
    "CreateTemplateGroupAccessControlEntryDeleteConnectorDeleteDirectoryRegistration"
    "DeleteServicePrincipalNameDeleteTemplateDeleteTemplateGroupAccessControlEntryGetConnector"
    "GetDirectoryRegistrationGetServicePrincipalNameGetTemplateGetTemplateGroupAccessControlEntry"
    "ListConnectorsListDirectoryRegistrationsListServicePrincipalNamesListTagsForResource"
    "ListTemplateGroupAccessControlEntriesListTemplatesTagResourceUntagResourceUpdateTemplate"
    "UpdateTemplateGroupAccessControlEntry"
    /* pca-connector-scep */
    "CreateChallengeCreateConnectorDeleteChallengeDeleteConnectorGetChallengeMetadata"
    "GetChallengePasswordGetConnectorListChallengeMetadataListConnectorsListTagsForResource"
    "TagResourceUntagResource"
    /* pcs */
    "AllowVendedLogDeliveryForResourceCreateClusterCreateComputeNodeGroupCreateQueueDeleteCluster"
    "DeleteComputeNodeGroupDeleteQueueGetClusterGetComputeNodeGroupGetQueueListClusters"
    "ListComputeNodeGroupsListQueuesListTagsForResourceRegisterComputeNodeGroupInstance"
    "TagResourceUntagResourceUpdateClusterUpdateComputeNodeGroupUpdateQueue"
    /* personalize */
    "CreateBatchInferenceJobCreateBatchSegmentJobCreateCampaignCreateDataDeletionJob"
    "CreateDataInsightsJobCreateDatasetCreateDatasetExportJobCreateDatasetGroup"
    "CreateDatasetImportJobCreateEventTrackerCreateFilterCreateMetricAttributionCreateRecommender"
    "CreateSchemaCreateSolutionCreateSolutionVersionDeleteCampaignDeleteDataset"
    "DeleteDatasetGroupDeleteEventTrackerDeleteFilterDeleteMetricAttributionDeleteRecommender"
    "DeleteSchemaDeleteSolutionDescribeAlgorithmDescribeBatchInferenceJobDescribeBatchSegmentJob"
    "DescribeCampaignDescribeDataDeletionJobDescribeDataInsightsJobDescribeDataset"
    "DescribeDatasetExportJobDescribeDatasetGroupDescribeDatasetImportJobDescribeEventTracker"
    "DescribeFeatureTransformationDescribeFilterDescribeMetricAttributionDescribeRecipe"
    "DescribeRecommenderDescribeSchemaDescribeSolutionDescribeSolutionVersion"
    "GetActionRecommendationsGetDataInsightsGetPersonalizedRankingGetRecommendations"
    "GetSolutionMetricsListBatchInferenceJobsListBatchSegmentJobsListCampaigns"
    "ListDataDeletionJobsListDataInsightsJobsListDatasetExportJobsListDatasetGroups"
    "ListDatasetImportJobsListDatasetsListEventTrackersListFiltersListMetricAttributionMetrics"
    "ListMetricAttributionsListRecipesListRecommendersListSchemasListSolutions"
    "ListSolutionVersionsListTagsForResourcePutActionInteractionsPutActionsPutEventsPutItems"
    "PutUsersStartRecommenderStopRecommenderStopSolutionVersionCreationTagResourceUntagResource"
    "UpdateCampaignUpdateDatasetUpdateMetricAttributionUpdateRecommenderUpdateSolution"
    /* pi */
    "CreatePerformanceAnalysisReportDeletePerformanceAnalysisReportDescribeDimensionKeys"
    "GetDimensionKeyDetailsGetPerformanceAnalysisReportGetResourceMetadataGetResourceMetrics"
    "ListAvailableResourceDimensionsListAvailableResourceMetrics"
    "ListPerformanceAnalysisReportRecommendationsListPerformanceAnalysisReportsListTagsForResource"
    "TagResourceUntagResource"
    /* pipes */
    "CreatePipeDeletePipeDescribePipeListPipesListTagsForResourceStartPipeStopPipeTagResource"
    "UntagResourceUpdatePipe"
    /* polly */
    "DeleteLexiconDescribeVoicesGetLexiconGetSpeechSynthesisTaskListLexicons"
    "ListSpeechSynthesisTasksPutLexiconStartSpeechSynthesisStreamStartSpeechSynthesisTask"
    "SynthesizeSpeech"
    /* pricing */
    "DescribeServicesGetAttributeValuesGetPriceListFileUrlGetProductsListPriceLists"
    /* pricingplanmanager */
    "ApprovePaidSubscriptionAssociateResourcesToSubscriptionCancelSubscription"
    "CancelSubscriptionChangeCreateSubscriptionDisassociateResourcesFromSubscription"
    "GetSubscriptionListSubscriptionsUpdateSubscription"
    /* private-networks */
    "AcknowledgeOrderReceiptActivateDeviceIdentifierActivateNetworkSiteConfigureAccessPoint"
    "CreateNetworkCreateNetworkSiteDeactivateDeviceIdentifierDeleteNetworkDeleteNetworkSite"
    "GetDeviceIdentifierGetNetworkGetNetworkResourceGetNetworkSiteGetOrderListDeviceIdentifiers"
    "ListNetworkResourcesListNetworksListNetworkSitesListOrdersListTagsForResourcePing"
    "StartNetworkResourceUpdateTagResourceUntagResourceUpdateNetworkSiteUpdateNetworkSitePlan"
    /* profile */
    "AddProfileKeyAssociateStreamForSegmentsBatchGetCalculatedAttributeForProfileBatchGetProfile"
    "CreateCalculatedAttributeDefinitionCreateDomainCreateDomainLayoutCreateEventStream"
    "CreateEventTriggerCreateIntegrationWorkflowCreateProfileCreateRecommender"
    "CreateRecommenderFilterCreateRecommenderSchemaCreateSegmentDefinitionCreateSegmentEstimate"
    "CreateSegmentSnapshotCreateSnapshotCreateUploadJobDeleteCalculatedAttributeDefinition"
    "DeleteDomainDeleteDomainLayoutDeleteDomainObjectTypeDeleteEventStreamDeleteEventTrigger"
    "DeleteIntegrationDeleteProfileDeleteProfileKeyDeleteProfileObjectDeleteProfileObjectType"
    "DeleteRecommenderDeleteRecommenderFilterDeleteRecommenderSchemaDeleteSegmentDefinition"
    "DeleteSegmentSubscriptionDeleteWorkflowDetectProfileObjectTypeDisassociateStreamForSegments"
    "GetAutoMergingPreviewGetCalculatedAttributeDefinitionGetCalculatedAttributeForProfile"
    "GetDomainGetDomainLayoutGetDomainObjectTypeGetEventStreamGetEventTrigger"
    "GetIdentityResolutionJobGetIntegrationGetMatchesGetObjectTypeAttributeStatistics"
    "GetProfileHistoryRecordGetProfileInsightsGetProfileObjectTypeGetProfileObjectTypeTemplate"
    "GetProfileRecommendationsGetRecommenderGetRecommenderFilterGetRecommenderSchema"
    "GetSegmentDefinitionGetSegmentEstimateGetSegmentMembershipGetSegmentSnapshot"
    "GetSegmentSubscriptionGetSimilarProfilesGetSnapshotGetStreamForSegmentsGetUploadJob"
    "GetUploadJobPathGetWorkflowGetWorkflowStepsListAccountIntegrations"
    "ListCalculatedAttributeDefinitionsListCalculatedAttributesForProfileListDomainLayouts"
    "ListDomainObjectsListDomainObjectTypesListDomainsListEventStreamsListEventTriggers"
    "ListIdentityResolutionJobsListIntegrationsListObjectTypeAttributes"
    "ListObjectTypeAttributeValuesListProfileAttributeValuesListProfileHistoryRecords"
    "ListProfileObjectsListProfileObjectTypesListProfileObjectTypeTemplatesListRecommenderFilters"
    "ListRecommenderRecipesListRecommendersListRecommenderSchemasListRuleBasedMatches"
    "ListSegmentDefinitionsListSegmentSubscriptionEventsListTagsForResourceListUploadJobs"
    "ListWorkflowsMergeProfilesPutDomainObjectTypePutIntegrationPutProfileObject"
    "PutProfileObjectTypePutSegmentSubscriptionSearchProfilesStartRecommenderStartUploadJob"
    "StopRecommenderStopUploadJobTagResourceUntagResourceUpdateCalculatedAttributeDefinition"
    "UpdateDomainUpdateDomainLayoutUpdateEventTriggerUpdateProfileUpdateRecommender"
    /* proton */
    "AcceptEnvironmentAccountConnectionCancelComponentDeploymentCancelEnvironmentDeployment"
    "CancelServiceInstanceDeploymentCancelServicePipelineDeploymentCreateComponent"
    "CreateEnvironmentCreateEnvironmentAccountConnectionCreateEnvironmentTemplate"
    "CreateEnvironmentTemplateMajorVersionCreateEnvironmentTemplateMinorVersion"
    "CreateEnvironmentTemplateVersionCreateRepositoryCreateServiceCreateServiceInstance"
    "CreateServiceSyncConfigCreateServiceTemplateCreateServiceTemplateMajorVersion"
    "CreateServiceTemplateMinorVersionCreateServiceTemplateVersionCreateTemplateSyncConfig"
    "DeleteAccountRolesDeleteComponentDeleteDeploymentDeleteEnvironment"
    "DeleteEnvironmentAccountConnectionDeleteEnvironmentTemplate"
    "DeleteEnvironmentTemplateMajorVersionDeleteEnvironmentTemplateMinorVersion"
    "DeleteEnvironmentTemplateVersionDeleteRepositoryDeleteServiceDeleteServiceSyncConfig"
    "DeleteServiceTemplateDeleteServiceTemplateMajorVersionDeleteServiceTemplateMinorVersion"
    "DeleteServiceTemplateVersionDeleteTemplateSyncConfigGetAccountRolesGetAccountSettings"
    "GetComponentGetDeploymentGetEnvironmentGetEnvironmentAccountConnectionGetEnvironmentTemplate"
    "GetEnvironmentTemplateMajorVersionGetEnvironmentTemplateMinorVersion"
    "GetEnvironmentTemplateVersionGetRepositoryGetRepositorySyncStatusGetResourcesSummary"
    "GetResourceTemplateVersionStatusCountsGetServiceGetServiceInstance"
    "GetServiceInstanceSyncStatusGetServiceSyncBlockerSummaryGetServiceSyncConfig"
    "GetServiceTemplateGetServiceTemplateMajorVersionGetServiceTemplateMinorVersion"
    "GetServiceTemplateVersionGetTemplateSyncConfigGetTemplateSyncStatusListComponentOutputs"
    "ListComponentProvisionedResourcesListComponentsListDeployments"
    "ListEnvironmentAccountConnectionsListEnvironmentOutputsListEnvironmentProvisionedResources"
    "ListEnvironmentsListEnvironmentTemplateMajorVersionsListEnvironmentTemplateMinorVersions"
    "ListEnvironmentTemplatesListEnvironmentTemplateVersionsListRepositories"
    "ListRepositorySyncDefinitionsListServiceInstanceOutputsListServiceInstanceProvisionedResources"
    "ListServiceInstancesListServicePipelineOutputsListServicePipelineProvisionedResources"
    "ListServicesListServiceTemplateMajorVersionsListServiceTemplateMinorVersions"
    "ListServiceTemplatesListServiceTemplateVersionsListTagsForResource"
    "NotifyResourceDeploymentStatusChangeRejectEnvironmentAccountConnectionTagResource"
    "UntagResourceUpdateAccountRolesUpdateAccountSettingsUpdateComponentUpdateEnvironment"
    "UpdateEnvironmentAccountConnectionUpdateEnvironmentTemplate"
    "UpdateEnvironmentTemplateMajorVersionUpdateEnvironmentTemplateMinorVersion"
    "UpdateEnvironmentTemplateVersionUpdateServiceUpdateServiceInstanceUpdateServicePipeline"
    "UpdateServiceSyncBlockerUpdateServiceSyncConfigUpdateServiceTemplate"
    "UpdateServiceTemplateMajorVersionUpdateServiceTemplateMinorVersionUpdateServiceTemplateVersion"
    "UpdateTemplateSyncConfig"
    /* purchase-orders */
    "AddPurchaseOrderDeletePurchaseOrderGetConsoleActionSetEnforcedGetPurchaseOrder"
    "ListPurchaseOrderInvoicesListPurchaseOrdersListTagsForResourceModifyPurchaseOrders"
    "TagResourceUntagResourceUpdateConsoleActionSetEnforcedUpdatePurchaseOrder"
    "UpdatePurchaseOrderStatusViewPurchaseOrders"
    /* q */
    "AssociateConnectorResourceAssociateLoginDomainBatchDescribeGroupsBatchDescribeUsers"
    "BatchGetGroupsBatchGetUsersCreateArtifactCreateAssignmentCreateAuthGrant"
    "CreateOAuthAppConnectionCreatePluginCreateScimAccessTokenDeleteAssignmentDeleteConversation"
    "DeleteOAuthAppConnectionDeletePluginDeleteScimAccessTokenDisassociateLoginDomain"
    "GenerateCodeFromCommandsGenerateCodeRecommendationsGetArtifactGetArtifactActionResult"
    "GetConnectorGetConversationGetIdentityMetadataGetPluginGetTroubleshootingResults"
    "ListConversationsListDashboardMetricsListGroupsListLoginDomainsListPluginProviders"
    "ListPluginsListScimAccessTokensListTagsForResourceListUsersPassRequestPerformArtifactAction"
    "RejectConnectorSendEventSendMessageStartConversationStartTroubleshootingAnalysis"
    "StartTroubleshootingResolutionExplanationTagResourceUntagResourceUpdateAssignment"
    "UpdateAuthGrantUpdateConversationUpdateOAuthAppConnectionUpdatePlugin"
    "UpdateTroubleshootingCommandResultUsePluginVerifyOAuthAppConnection"
    /* qapps */
    "AssociateLibraryItemReviewAssociateQAppWithUserBatchCreateCategoryBatchDeleteCategory"
    "BatchUpdateCategoryCopyQAppCreateLibraryItemCreateLibraryItemReviewCreateQApp"
    "CreateSubscriptionTokenDeleteLibraryItemDeleteQAppDescribeQAppPermissions"
    "DisassociateLibraryItemReviewDisassociateQAppFromUserExportQAppSessionDataGetLibraryItem"
    "GetQAppGetQAppSessionGetQAppSessionMetadataImportDocumentListCategoriesListLibraryItems"
    "ListQAppsListQAppSessionDataListTagsForResourcePredictProblemStatementFromConversation"
    "PredictQAppPredictQAppFromProblemStatementStartQAppSessionStopQAppSessionTagResource"
    "UntagResourceUpdateLibraryItemUpdateLibraryItemMetadataUpdateQAppUpdateQAppPermissions"
    "UpdateQAppSessionUpdateQAppSessionMetadata"
    /* qbusiness */
    "AllowVendedLogDeliveryForResourceAssociatePermissionBatchDeleteDocumentBatchPutDocument"
    "CancelSubscriptionChatChatSyncCheckDocumentAccessCreateAnonymousWebExperienceUrl"
    "CreateApplicationCreateChatResponseConfigurationCreateDataAccessorCreateDataAccessorWithTti"
    "CreateDataSourceCreateIndexCreateIntegrationCreatePluginCreateRetrieverCreateSubscription"
    "CreateUserCreateWebExperienceDeleteApplicationDeleteAttachment"
    "DeleteChatControlsConfigurationDeleteChatResponseConfigurationDeleteConversation"
    "DeleteDataAccessorDeleteDataSourceDeleteGroupDeleteIndexDeleteIntegrationDeletePlugin"
    "DeleteRetrieverDeleteUserDeleteWebExperienceDisableAclOnDataSourceDisassociatePermission"
    "GetApplicationGetChatControlsConfigurationGetChatResponseConfigurationGetDataAccessor"
    "GetDataSourceGetDocumentContentGetGroupGetIndexGetIntegrationGetMediaGetPluginGetPolicy"
    "GetRetrieverGetUserGetWebExperienceListApplicationsListAttachments"
    "ListChatResponseConfigurationsListConversationsListDataAccessorsListDataSources"
    "ListDataSourceSyncJobsListDocumentsListGroupsListIndicesListIntegrationsListMessages"
    "ListPluginActionsListPluginsListPluginTypeActionsListPluginTypeMetadataListRetrievers"
    "ListSubscriptionsListTagsForResourceListWebExperiencesPutFeedbackPutGroupPutResourcePolicy"
    "SearchRelevantContentStartDataSourceSyncJobStartDeploymentStopDataSourceSyncJobTagResource"
    "UntagResourceUpdateApplicationUpdateChatControlsConfigurationUpdateChatResponseConfiguration"
    "UpdateDataAccessorUpdateDataSourceUpdateIndexUpdateIntegrationUpdatePluginUpdateRetriever"
    "UpdateSubscriptionUpdateUserUpdateWebExperience"
    /* qdeveloper */
    "ExportArtifactImportArtifactListTagsForResourceStartAgentSessionTagResourceTransformCode"
    "UntagResource"
    /* qldb */
    "CancelJournalKinesisStreamCreateLedgerDeleteLedgerDescribeJournalKinesisStream"
    "DescribeJournalS3ExportDescribeLedgerExecuteStatementExportJournalToS3GetBlockGetDigest"
    "GetRevisionInsertSampleDataListJournalKinesisStreamsForLedgerListJournalS3Exports"
    "ListJournalS3ExportsForLedgerListLedgersListTagsForResourcePartiQLCreateIndex"
    "PartiQLCreateTablePartiQLDeletePartiQLDropIndexPartiQLDropTablePartiQLHistoryFunction"
    "PartiQLInsertPartiQLRedactPartiQLSelectPartiQLUndropTablePartiQLUpdateSendCommand"
    "ShowCatalogStreamJournalToKinesisTagResourceUntagResourceUpdateLedger"
    "UpdateLedgerPermissionsMode"
    /* quicksight */
    "AccountConfigurationsAllowVendedLogDeliveryForResourceBatchCreateTopicReviewedAnswer"
    "BatchDeleteKnowledgeBaseBatchDeleteTopicReviewedAnswerBatchDescribeUserLimits"
    "BatchGetPreferencesBatchUpdatePreferencesCancelIngestionCreateAccountCustomization"
    "CreateAccountSubscriptionCreateActionConnectorCreateAdminCreateAgentCreateAnalysis"
    "CreateApprovalPolicyCreateBrandCreateCustomPermissionsCreateDashboardCreateDataSet"
    "CreateDataSourceCreateDlpSettingCreateEmailCustomizationTemplateCreateExtension"
    "CreateExtensionAccessCreateFlowCreateFolderCreateFolderMembershipCreateGroup"
    "CreateGroupMembershipCreateIAMPolicyAssignmentCreateIngestionCreateKnowledgeBase"
    "CreateLimitsProfileCreateNamespaceCreateOAuthClientApplicationCreateReader"
    "CreateRefreshScheduleCreateRoleMembershipCreateSpaceCreateTemplateCreateTemplateAlias"
    "CreateThemeCreateThemeAliasCreateTopicCreateTopicRefreshScheduleCreateUser"
    "CreateVPCConnectionDeleteAccountCustomizationDeleteAccountCustomPermission"
    "DeleteAccountSubscriptionDeleteActionConnectorDeleteAgentDeleteAnalysisDeleteApp"
    "DeleteApprovalPolicyDeleteBrandDeleteBrandAssignmentDeleteCustomPermissionsDeleteDashboard"
    "DeleteDataSetDeleteDataSetRefreshPropertiesDeleteDataSourceDeleteDefaultQBusinessApplication"
    "DeleteDlpSettingDeleteEmailCustomizationTemplateDeleteExtensionDeleteExtensionAccess"
    "DeleteFlowDeleteFolderDeleteFolderMembershipDeleteGroupDeleteGroupMembership"
    "DeleteIAMPolicyAssignmentDeleteIdentityPropagationConfigDeleteKnowledgeBase"
    "DeleteLimitsProfileDeleteNamespaceDeleteOAuthClientApplicationDeleteRefreshSchedule"
    "DeleteRoleCustomPermissionDeleteRoleMembershipDeleteSpaceDeleteTemplateDeleteTemplateAlias"
    "DeleteThemeDeleteThemeAliasDeleteTopicDeleteTopicRefreshScheduleDeleteUser"
    "DeleteUserByPrincipalIdDeleteUserCustomPermissionDeleteVPCConnection"
    "DescribeAccountCustomizationDescribeAccountCustomPermissionDescribeAccountSettings"
    "DescribeAccountSubscriptionDescribeActionConnectorDescribeActionConnectorPermissions"
    "DescribeAgentDescribeAgentPermissionsDescribeAnalysisDescribeAnalysisPermissionsDescribeApp"
    "DescribeAppPermissionsDescribeApprovalPolicyDescribeAssetBundleExportJob"
    "DescribeAssetBundleImportJobDescribeAutomationJobDescribeBrandDescribeBrandAssignment"
    "DescribeBrandPublishedVersionDescribeChatConfigurationDescribeCustomPermissions"
    "DescribeDashboardDescribeDashboardPermissionsDescribeDashboardSnapshotJob"
    "DescribeDashboardSnapshotJobResultDescribeDashboardsQAConfigurationDescribeDataSet"
    "DescribeDataSetPermissionsDescribeDataSetRefreshPropertiesDescribeDataSource"
    "DescribeDataSourcePermissionsDescribeDefaultQBusinessApplicationDescribeDlpJob"
    "DescribeDlpSettingDescribeEmailCustomizationTemplateDescribeExtensionDescribeExtensionAccess"
    "DescribeExtensionPermissionsDescribeFlowDescribeFolderDescribeFolderPermissions"
    "DescribeFolderResolvedPermissionsDescribeGroupDescribeGroupMembership"
    "DescribeIAMPolicyAssignmentDescribeIngestionDescribeIpRestrictionDescribeKeyRegistration"
    "DescribeKnowledgeBaseDescribeKnowledgeBasePermissionsDescribeLimitsProfileDescribeNamespace"
    "DescribeOAuthClientApplicationDescribeQPersonalizationConfigurationDescribeQuickIndexCapacity"
    "DescribeQuickSightQSearchConfigurationDescribeRefreshScheduleDescribeRoleCustomPermission"
    "DescribeSelfUpgradeConfigurationDescribeSpaceDescribeSpacePermissionsDescribeTemplate"
    "DescribeTemplateAliasDescribeTemplatePermissionsDescribeThemeDescribeThemeAlias"
    "DescribeThemePermissionsDescribeTopicDescribeTopicPermissionsDescribeTopicRefresh"
    "DescribeTopicRefreshScheduleDescribeUserDescribeVPCConnectionGenerateEmbedUrlForAnonymousUser"
    "GenerateEmbedUrlForRegisteredUserGenerateEmbedUrlForRegisteredUserWithIdentity"
    "GetAnonymousUserEmbedUrlGetAuthCodeGetCustomPermissionsSummaryGetDashboardEmbedUrl"
    "GetFlowMetadataGetFlowPermissionsGetGroupMappingGetIdentityContextGetSessionEmbedUrl"
    "ListActionConnectorsListAgentsListAnalysesListApprovalPoliciesListApps"
    "ListAssetBundleExportJobsListAssetBundleImportJobsListBrandsListCustomerManagedKeys"
    "ListCustomPermissionAssignmentsListCustomPermissionsListDashboardsListDashboardVersions"
    "ListDataSetsListDataSourcesListDlpLabelsListDlpSettingsListExtensionAccessesListExtensions"
    "ListFlowsListFolderMembersListFoldersListFoldersForResourceListGroupMembershipsListGroups"
    "ListIAMPolicyAssignmentsListIAMPolicyAssignmentsForUserListIdentityPropagationConfigs"
    "ListIngestionsListKMSKeysForUserListKnowledgeBasesListLimitsProfilesListNamespaces"
    "ListOAuthClientApplicationsListRefreshSchedulesListRoleMembershipsListSelfUpgrades"
    "ListSpaceResourcesListSpacesListTagsForResourceListTemplateAliasesListTemplates"
    "ListTemplateVersionsListThemeAliasesListThemesListThemeVersionsListTopicRefreshSchedules"
    "ListTopicReviewedAnswersListTopicsListUserGroupsListUsersListUsersIndexCapacity"
    "ListVPCConnectionsPassDataSetPassDataSourcePassTopicPredictQAResults"
    "PutDataSetRefreshPropertiesQuickSuiteUsageMetricsRegisterCustomerManagedKeyRegisterUser"
    "RemoveCustomerManagedKeyRestoreAnalysisScopeDownPolicySearchActionConnectorsSearchAgents"
    "SearchAnalysesSearchAppsSearchDashboardsSearchDataSetsSearchDataSources"
    "SearchDirectoryGroupsSearchFlowsSearchFoldersSearchGroupsSearchKnowledgeBasesSearchSpaces"
    "SearchTopicsSearchUsersSetGroupMappingStartAssetBundleExportJobStartAssetBundleImportJob"
    "StartAutomationJobStartDashboardSnapshotJobStartDashboardSnapshotJobScheduleStartDlpJob"
    "StartExtensionInstallationSubscribeTagResourceUnpublishFlowUnsubscribeUntagResource"
    "UpdateAccountCustomizationUpdateAccountCustomPermissionUpdateAccountSettings"
    "UpdateActionConnectorUpdateActionConnectorPermissionsUpdateAgentUpdateAgentPermissions"
    "UpdateAnalysisUpdateAnalysisPermissionsUpdateApplicationWithTokenExchangeGrant"
    "UpdateAppPermissionsUpdateApprovalPolicyUpdateBrandUpdateBrandAssignment"
    "UpdateBrandPublishedVersionUpdateChatConfigurationUpdateCustomPermissionsUpdateDashboard"
    "UpdateDashboardLinksUpdateDashboardPermissionsUpdateDashboardPublishedVersion"
    "UpdateDashboardsQAConfigurationUpdateDataSetUpdateDataSetPermissionsUpdateDataSource"
    "UpdateDataSourcePermissionsUpdateDefaultQBusinessApplicationUpdateDlpSetting"
    "UpdateEmailCustomizationTemplateUpdateExtensionUpdateExtensionAccess"
    "UpdateExtensionPermissionsUpdateFlowUpdateFlowPermissionsUpdateFolderUpdateFolderPermissions"
    "UpdateGroupUpdateIAMPolicyAssignmentUpdateIdentityPropagationConfigUpdateIpRestriction"
    "UpdateKeyRegistrationUpdateKnowledgeBaseUpdateKnowledgeBasePermissionsUpdateLimitsProfile"
    "UpdateOAuthClientApplicationUpdatePublicSharingSettingsUpdateQPersonalizationConfiguration"
    "UpdateQuickIndexCapacityUpdateQuickSightQSearchConfigurationUpdateRefreshSchedule"
    "UpdateResourcePermissionsUpdateRoleCustomPermissionUpdateSelfUpgrade"
    "UpdateSelfUpgradeConfigurationUpdateSpaceUpdateSpacePermissionsUpdateSpaceResources"
    "UpdateSPICECapacityConfigurationUpdateTemplateUpdateTemplateAliasUpdateTemplatePermissions"
    "UpdateThemeUpdateThemeAliasUpdateThemePermissionsUpdateTopicUpdateTopicPermissions"
    "UpdateTopicRefreshScheduleUpdateUserUpdateUserCustomPermissionUpdateVPCConnection"
    /* ram */
    "AcceptResourceShareInvitationAssociateResourceShareAssociateResourceSharePermission"
    "CreatePermissionCreatePermissionVersionCreateResourceShareDeletePermission"
    "DeletePermissionVersionDeleteResourceShareDisassociateResourceShare"
    "DisassociateResourceSharePermissionEnableSharingWithAwsOrganizationGetPermission"
    "GetResourcePoliciesGetResourceShareAssociationsGetResourceShareInvitationsGetResourceShares"
    "ListPendingInvitationResourcesListPermissionAssociationsListPermissionsListPermissionVersions"
    "ListPrincipalsListReplacePermissionAssociationsWorkListResourcesListResourceSharePermissions"
    "ListResourceTypesListSourceAssociationsPromotePermissionCreatedFromPolicy"
    "PromoteResourceShareCreatedFromPolicyRejectResourceShareInvitation"
    "ReplacePermissionAssociationsSetDefaultPermissionVersionTagResourceUntagResource"
    "UpdateResourceShare"
    /* rbin */
    "CreateRuleDeleteRuleGetRuleListRulesListTagsForResourceLockRuleTagResourceUnlockRule"
    "UntagResourceUpdateRule"
    /* rds-data */
    "BatchExecuteStatementBeginTransactionCommitTransactionExecuteSqlExecuteStatement"
    "RollbackTransaction"
    /* rds-db */
    "connect"
    /* rds */
    "AddRoleToDBClusterAddRoleToDBInstanceAddSourceIdentifierToSubscriptionAddTagsToResource"
    "ApplyPendingMaintenanceActionAuthorizeDBSecurityGroupIngressBacktrackDBCluster"
    "CancelExportTaskCopyCustomDBEngineVersionCopyDBClusterParameterGroupCopyDBClusterSnapshot"
    "CopyDBParameterGroupCopyDBSnapshotCopyOptionGroupCreateBlueGreenDeployment"
    "CreateCustomDBEngineVersionCreateDBClusterCreateDBClusterEndpoint"
    "CreateDBClusterParameterGroupCreateDBClusterSnapshotCreateDBInstance"
    "CreateDBInstanceReadReplicaCreateDBParameterGroupCreateDBProxyCreateDBProxyEndpoint"
    "CreateDBSecurityGroupCreateDBShardGroupCreateDBSnapshotCreateDBSubnetGroup"
    "CreateEventSubscriptionCreateGlobalClusterCreateIntegrationCreateOptionGroup"
    "CreateTenantDatabaseCrossRegionCommunicationDeleteBlueGreenDeployment"
    "DeleteCustomDBEngineVersionDeleteDBClusterDeleteDBClusterAutomatedBackup"
    "DeleteDBClusterEndpointDeleteDBClusterParameterGroupDeleteDBClusterSnapshotDeleteDBInstance"
    "DeleteDBInstanceAutomatedBackupDeleteDBParameterGroupDeleteDBProxyDeleteDBProxyEndpoint"
    "DeleteDBSecurityGroupDeleteDBShardGroupDeleteDBSnapshotDeleteDBSubnetGroup"
    "DeleteEventSubscriptionDeleteGlobalClusterDeleteIntegrationDeleteOptionGroup"
    "DeleteTenantDatabaseDeregisterDBProxyTargetsDescribeAccountAttributes"
    "DescribeBlueGreenDeploymentsDescribeCertificatesDescribeDBClusterAutomatedBackups"
    "DescribeDBClusterBacktracksDescribeDBClusterEndpointsDescribeDBClusterParameterGroups"
    "DescribeDBClusterParametersDescribeDBClustersDescribeDBClusterSnapshotAttributes"
    "DescribeDBClusterSnapshotsDescribeDBEngineVersionsDescribeDBInstanceAutomatedBackups"
    "DescribeDBInstancesDescribeDBLogFilesDescribeDBMajorEngineVersionsDescribeDBParameterGroups"
    "DescribeDBParametersDescribeDBProxiesDescribeDBProxyEndpointsDescribeDBProxyTargetGroups"
    "DescribeDBProxyTargetsDescribeDBRecommendationsDescribeDBSecurityGroupsDescribeDBShardGroups"
    "DescribeDBSnapshotAttributesDescribeDBSnapshotsDescribeDBSnapshotTenantDatabases"
    "DescribeDBSubnetGroupsDescribeEngineDefaultClusterParametersDescribeEngineDefaultParameters"
    "DescribeEventCategoriesDescribeEventsDescribeEventSubscriptionsDescribeExportTasks"
    "DescribeGlobalClustersDescribeIntegrationsDescribeOptionGroupOptionsDescribeOptionGroups"
    "DescribeOrderableDBInstanceOptionsDescribePendingMaintenanceActions"
    "DescribeRecommendationGroupsDescribeRecommendationsDescribeReservedDBInstances"
    "DescribeReservedDBInstancesOfferingsDescribeSourceRegionsDescribeTenantDatabases"
    "DescribeValidDBInstanceModificationsDisableHttpEndpointDownloadCompleteDBLogFile"
    "DownloadDBLogFilePortionEnableHttpEndpointFailoverDBClusterFailoverGlobalCluster"
    "ListTagsForResourceModifyActivityStreamModifyCertificatesModifyCurrentDBClusterCapacity"
    "ModifyCustomDBEngineVersionModifyDBClusterModifyDBClusterEndpoint"
    "ModifyDBClusterParameterGroupModifyDBClusterSnapshotAttributeModifyDBInstance"
    "ModifyDBParameterGroupModifyDBProxyModifyDBProxyEndpointModifyDBProxyTargetGroup"
    "ModifyDBRecommendationModifyDBShardGroupModifyDBSnapshotModifyDBSnapshotAttribute"
    "ModifyDBSubnetGroupModifyEventSubscriptionModifyGlobalClusterModifyIntegration"
    "ModifyOptionGroupModifyRecommendationModifyTenantDatabasePromoteReadReplica"
    "PromoteReadReplicaDBClusterPurchaseReservedDBInstancesOfferingRebootDBClusterRebootDBInstance"
    "RebootDBShardGroupRegisterDBProxyTargetsRemoveFromGlobalClusterRemoveRoleFromDBCluster"
    "RemoveRoleFromDBInstanceRemoveSourceIdentifierFromSubscriptionRemoveTagsFromResource"
    "ResetDBClusterParameterGroupResetDBParameterGroupRestoreDBClusterFromS3"
    "RestoreDBClusterFromSnapshotRestoreDBClusterToPointInTimeRestoreDBInstanceFromDBSnapshot"
    "RestoreDBInstanceFromS3RestoreDBInstanceToPointInTimeRevokeDBSecurityGroupIngress"
    "StartActivityStreamStartDBClusterStartDBInstanceStartDBInstanceAutomatedBackupsReplication"
    "StartExportTaskStopActivityStreamStopDBClusterStopDBInstance"
    "StopDBInstanceAutomatedBackupsReplicationSwitchoverBlueGreenDeploymentSwitchoverGlobalCluster"
    "SwitchoverReadReplica"
    /* redshift-data */
    "BatchExecuteStatementCancelStatementDescribeStatementDescribeTableExecuteStatement"
    "GetStagingBucketLocationGetStatementResultListDatabasesListSchemasListSessions"
    "ListStatementsListTables"
    /* redshift-serverless */
    "ConvertRecoveryPointToSnapshotCreateCustomDomainAssociationCreateEndpointAccess"
    "CreateNamespaceCreateReservationCreateScheduledActionCreateSnapshot"
    "CreateSnapshotCopyConfigurationCreateUsageLimitCreateWorkgroupDeleteCustomDomainAssociation"
    "DeleteEndpointAccessDeleteNamespaceDeleteResourcePolicyDeleteScheduledActionDeleteSnapshot"
    "DeleteSnapshotCopyConfigurationDeleteUsageLimitDeleteWorkgroupDescribeOneTimeCredit"
    "GetCredentialsGetCustomDomainAssociationGetEndpointAccessGetIdentityCenterAuthToken"
    "GetManagedWorkgroupGetNamespaceGetRecoveryPointGetReservationGetReservationOffering"
    "GetResourcePolicyGetScheduledActionGetSnapshotGetTableRestoreStatusGetTrackGetUsageLimit"
    "GetWorkgroupListAutonomicsDenylistListCustomDomainAssociationsListEndpointAccess"
    "ListManagedWorkgroupsListNamespacesListRecoveryPointsListReservationOfferings"
    "ListReservationsListScheduledActionsListSnapshotCopyConfigurationsListSnapshots"
    "ListTableRestoreStatusListTagsForResourceListTracksListUsageLimitsListWorkgroups"
    "PutResourcePolicyRestoreFromRecoveryPointRestoreFromSnapshotRestoreTableFromRecoveryPoint"
    "RestoreTableFromSnapshotTagResourceUntagResourceUpdateAutonomicsDenylist"
    "UpdateCustomDomainAssociationUpdateEndpointAccessUpdateNamespaceUpdateScheduledAction"
    "UpdateSnapshotUpdateSnapshotCopyConfigurationUpdateUsageLimitUpdateWorkgroup"
    /* redshift */
    "AcceptReservedNodeExchangeAddPartnerAssociateDataShareConsumer"
    "AuthorizeClusterSecurityGroupIngressAuthorizeDataShareAuthorizeEndpointAccess"
    "AuthorizeInboundIntegrationAuthorizeSnapshotAccessBatchDeleteClusterSnapshots"
    "BatchModifyClusterSnapshotsCancelQueryCancelQuerySessionCancelResizeCopyClusterSnapshot"
    "CreateAuthenticationProfileCreateClusterCreateClusterParameterGroupCreateClusterSecurityGroup"
    "CreateClusterSnapshotCreateClusterSubnetGroupCreateClusterUserCreateCustomDomainAssociation"
    "CreateEndpointAccessCreateEventSubscriptionCreateHsmClientCertificateCreateHsmConfiguration"
    "CreateInboundIntegrationCreateIntegrationCreateQev2IdcApplicationCreateRedshiftIdcApplication"
    "CreateSavedQueryCreateScheduledActionCreateSnapshotCopyGrantCreateSnapshotScheduleCreateTags"
    "CreateUsageLimitDeauthorizeDataShareDeleteAuthenticationProfileDeleteCluster"
    "DeleteClusterParameterGroupDeleteClusterSecurityGroupDeleteClusterSnapshot"
    "DeleteClusterSubnetGroupDeleteCustomDomainAssociationDeleteEndpointAccess"
    "DeleteEventSubscriptionDeleteHsmClientCertificateDeleteHsmConfigurationDeleteIntegration"
    "DeletePartnerDeleteQev2IdcApplicationDeleteRedshiftIdcApplicationDeleteResourcePolicy"
    "DeleteSavedQueriesDeleteScheduledActionDeleteSnapshotCopyGrantDeleteSnapshotSchedule"
    "DeleteTagsDeleteUsageLimitDeregisterNamespaceDescribeAccountAttributes"
    "DescribeAuthenticationProfilesDescribeAutonomicsDenylistDescribeClusterDbRevisions"
    "DescribeClusterParameterGroupsDescribeClusterParametersDescribeClusters"
    "DescribeClusterSecurityGroupsDescribeClusterSnapshotsDescribeClusterSubnetGroups"
    "DescribeClusterTracksDescribeClusterVersionsDescribeCustomDomainAssociations"
    "DescribeDataSharesDescribeDataSharesForConsumerDescribeDataSharesForProducer"
    "DescribeDefaultClusterParametersDescribeEndpointAccessDescribeEndpointAuthorization"
    "DescribeEventCategoriesDescribeEventsDescribeEventSubscriptionsDescribeHsmClientCertificates"
    "DescribeHsmConfigurationsDescribeInboundIntegrationsDescribeIntegrationsDescribeLoggingStatus"
    "DescribeNodeConfigurationOptionsDescribeOrderableClusterOptionsDescribePartners"
    "DescribeQev2IdcApplicationsDescribeQueryDescribeRedshiftIdcApplications"
    "DescribeReservedNodeExchangeStatusDescribeReservedNodeOfferingsDescribeReservedNodes"
    "DescribeResizeDescribeSavedQueriesDescribeScheduledActionsDescribeSnapshotCopyGrants"
    "DescribeSnapshotSchedulesDescribeStorageDescribeTableDescribeTableRestoreStatusDescribeTags"
    "DescribeUsageLimitsDisableLoggingDisableSnapshotCopyDisassociateDataShareConsumer"
    "EnableLoggingEnableSnapshotCopyExecuteQueryFailoverPrimaryComputeFetchResults"
    "GetClusterCredentialsGetClusterCredentialsWithIAMGetIdentityCenterAuthToken"
    "GetReservedNodeExchangeConfigurationOptionsGetReservedNodeExchangeOfferingsGetResourcePolicy"
    "JoinGroupListDatabasesListRecommendationsListSavedQueriesListSchemasListTables"
    "ModifyAquaConfigurationModifyAuthenticationProfileModifyAutonomicsDenylistModifyCluster"
    "ModifyClusterDbRevisionModifyClusterIamRolesModifyClusterMaintenance"
    "ModifyClusterParameterGroupModifyClusterSnapshotModifyClusterSnapshotSchedule"
    "ModifyClusterSubnetGroupModifyCustomDomainAssociationModifyEndpointAccess"
    "ModifyEventSubscriptionModifyIntegrationModifyQev2IdcApplicationModifyRedshiftIdcApplication"
    "ModifySavedQueryModifyScheduledActionModifySnapshotCopyRetentionPeriodModifySnapshotSchedule"
    "ModifyUsageLimitPauseClusterPurchaseReservedNodeOfferingPutResourcePolicyRebootCluster"
    "RegisterNamespaceRejectDataShareResetClusterParameterGroupResizeCluster"
    "RestoreFromClusterSnapshotRestoreTableFromClusterSnapshotResumeCluster"
    "RevokeClusterSecurityGroupIngressRevokeEndpointAccessRevokeSnapshotAccessRotateEncryptionKey"
    "UpdatePartnerStatusViewQueriesFromConsoleViewQueriesInConsole"
    /* refactor-spaces */
    "CreateApplicationCreateEnvironmentCreateRouteCreateServiceDeleteApplication"
    "DeleteEnvironmentDeleteResourcePolicyDeleteRouteDeleteServiceGetApplicationGetEnvironment"
    "GetResourcePolicyGetRouteGetServiceListApplicationsListEnvironmentsListEnvironmentVpcs"
    "ListRoutesListServicesListTagsForResourcePutResourcePolicyTagResourceUntagResource"
    "UpdateRoute"
    /* rekognition */
    "AssociateFacesCompareFacesCopyProjectVersionCreateCollectionCreateDataset"
    "CreateFaceLivenessSessionCreateProjectCreateProjectVersionCreateStreamProcessorCreateUser"
    "DeleteCollectionDeleteDatasetDeleteFacesDeleteProjectDeleteProjectPolicy"
    "DeleteProjectVersionDeleteStreamProcessorDeleteUserDescribeCollectionDescribeDataset"
    "DescribeProjectsDescribeProjectVersionsDescribeStreamProcessorDetectCustomLabelsDetectFaces"
    "DetectLabelsDetectModerationLabelsDetectProtectiveEquipmentDetectTextDisassociateFaces"
    "DistributeDatasetEntriesGetCelebrityInfoGetCelebrityRecognitionGetContentModeration"
    "GetFaceDetectionGetFaceLivenessSessionResultsGetFaceSearchGetLabelDetection"
    "GetMediaAnalysisJobGetPersonTrackingGetSegmentDetectionGetTextDetectionIndexFaces"
    "ListCollectionsListDatasetEntriesListDatasetLabelsListFacesListMediaAnalysisJobs"
    "ListProjectPoliciesListStreamProcessorsListTagsForResourceListUsersPutProjectPolicy"
    "RecognizeCelebritiesSearchFacesSearchFacesByImageSearchUsersSearchUsersByImage"
    "StartCelebrityRecognitionStartContentModerationStartFaceDetectionStartFaceLivenessSession"
    "StartFaceSearchStartLabelDetectionStartMediaAnalysisJobStartPersonTracking"
    "StartProjectVersionStartSegmentDetectionStartStreamProcessorStartTextDetection"
    "StopProjectVersionStopStreamProcessorTagResourceUntagResourceUpdateDatasetEntries"
    "UpdateStreamProcessor"
    /* repostspace */
    "BatchAddChannelRoleToAccessorsBatchAddRoleBatchRemoveChannelRoleFromAccessorsBatchRemoveRole"
    "CreateChannelCreateSpaceDeleteSpaceDeregisterAdminGetChannelGetSpaceListChannels"
    "ListSpacesListTagsForResourceRegisterAdminSendInvitesTagResourceUntagResourceUpdateChannel"
    "UpdateSpace"
    /* researchstudio */
    "AssignPrincipalCreateApplicationDeleteApplicationDeletePrincipalGetApplication"
    "ListApplications"
    /* resiliencehub */
    "AcceptResourceGroupingRecommendationsAddDraftAppVersionResourceMappings"
    "BatchUpdateRecommendationStatusCreateAppCreateAppVersionAppComponentCreateAppVersionResource"
    "CreateAssertionCreateInputSourceCreatePolicyCreateRecommendationTemplateCreateReport"
    "CreateResiliencyPolicyCreateServiceCreateServiceFunctionCreateServiceFunctionResources"
    "CreateSystemCreateTestCreateUserJourneyDeleteAppDeleteAppAssessmentDeleteAppInputSource"
    "DeleteAppVersionAppComponentDeleteAppVersionResourceDeleteAssertionDeleteInputSource"
    "DeletePolicyDeleteRecommendationTemplateDeleteResiliencyPolicyDeleteService"
    "DeleteServiceFunctionDeleteServiceFunctionResourcesDeleteSystemDeleteTestDeleteTestSources"
    "DeleteUserJourneyDescribeAppDescribeAppAssessmentDescribeAppVersion"
    "DescribeAppVersionAppComponentDescribeAppVersionResource"
    "DescribeAppVersionResourcesResolutionStatusDescribeAppVersionTemplate"
    "DescribeDraftAppVersionResourcesImportStatusDescribeMetricsExportDescribeResiliencyPolicy"
    "DescribeResourceGroupingRecommendationTaskGetFailureModeFindingGetPolicyGetServiceGetSystem"
    "GetTestGetTestRunGetTestTemplateGetUserJourneyImportAppImportPolicy"
    "ImportResourcesToDraftAppVersionListAlarmRecommendationsListAppAssessmentComplianceDrifts"
    "ListAppAssessmentResourceDriftsListAppAssessmentsListAppComponentCompliances"
    "ListAppComponentRecommendationsListAppInputSourcesListAppsListAppVersionAppComponents"
    "ListAppVersionResourceMappingsListAppVersionResourcesListAppVersionsListAssertions"
    "ListDependenciesListFailureModeAssessmentsListFailureModeFindingsListInputSourcesListMetrics"
    "ListPoliciesListRecommendationTemplatesListReportsListResiliencyPolicies"
    "ListResolvedTestRunTargetResourcesListResourceGroupingRecommendationsListResources"
    "ListServiceEventsListServiceFunctionsListServicesListServiceTopologyEdges"
    "ListSopRecommendationsListSuggestedResiliencyPoliciesListSystemEventsListSystems"
    "ListTagsForResourceListTestRecommendationsListTestRunDependenciesListTestRunEvents"
    "ListTestRunsListTestRunSourceEventsListTestRunSourcesListTestsListTestSources"
    "ListTestTemplatesListUnsupportedAppVersionResourcesListUserJourneysPublishAppVersion"
    "PutDraftAppVersionTemplatePutTestSourcesRejectResourceGroupingRecommendations"
    "RemoveDraftAppVersionResourceMappingsResolveAppVersionResourcesStartAppAssessment"
    "StartFailureModeAssessmentStartMetricsExportStartResourceGroupingRecommendationTask"
    "StartTestRunStopTestRunTagResourceUntagResourceUpdateAppUpdateAppVersion"
    "UpdateAppVersionAppComponentUpdateAppVersionResourceUpdateAssertionUpdateDependency"
    "UpdateFailureModeFindingUpdatePolicyUpdateResiliencyPolicyUpdateServiceUpdateServiceFunction"
    "UpdateSystemUpdateTestUpdateUserJourney"
    /* resource-explorer-2 */
    "AssociateDefaultViewBatchGetViewCreateIndexCreateManagedViewCreateResourceExplorerSetup"
    "CreateStreamingAccessForServiceCreateViewDeleteIndexDeleteResourceExplorerSetup"
    "DeleteResourcePolicyDeleteStreamingAccessForServiceDeleteViewDisassociateDefaultView"
    "GetAccountLevelServiceConfigurationGetDefaultViewGetIndexGetManagedView"
    "GetResourceExplorerSetupGetResourcePolicyGetServiceIndexGetServiceViewGetViewListIndexes"
    "ListIndexesForMembersListManagedViewsListServiceIndexesListServiceViews"
    "ListStreamingAccessForServicesListSupportedResourceTypesListTagsForResourceListViews"
    "PutResourcePolicySearchTagResourceUntagResourceUpdateIndexTypeUpdateView"
    /* resource-explorer */
    "ListResourcesListResourceTypesListTags"
    /* resource-groups */
    "AssociateResourceCancelTagSyncTaskCreateGroupDeleteGroupDeleteGroupPolicy"
    "DisassociateResourceGetAccountSettingsGetGroupGetGroupConfigurationGetGroupPolicy"
    "GetGroupQueryGetTagsGetTagSyncTaskGroupResourcesListGroupingStatusesListGroupResources"
    "ListGroupsListResourceTypesListTagSyncTasksPutGroupConfigurationPutGroupPolicy"
    "SearchResourcesStartTagSyncTaskTagUngroupResourcesUntagUpdateAccountSettingsUpdateGroup"
    "UpdateGroupQuery"
    /* rhelkb */
    "GetRhelURL"
    /* robomaker */
    "BatchDeleteWorldsBatchDescribeSimulationJobCancelDeploymentJobCancelSimulationJob"
    "CancelSimulationJobBatchCancelWorldExportJobCancelWorldGenerationJobCreateDeploymentJob"
    "CreateFleetCreateRobotCreateRobotApplicationCreateRobotApplicationVersion"
    "CreateSimulationApplicationCreateSimulationApplicationVersionCreateSimulationJob"
    "CreateWorldExportJobCreateWorldGenerationJobCreateWorldTemplateDeleteFleetDeleteRobot"
    "DeleteRobotApplicationDeleteSimulationApplicationDeleteWorldTemplateDeregisterRobot"
    "DescribeDeploymentJobDescribeFleetDescribeRobotDescribeRobotApplication"
    "DescribeSimulationApplicationDescribeSimulationJobDescribeSimulationJobBatchDescribeWorld"
    "DescribeWorldExportJobDescribeWorldGenerationJobDescribeWorldTemplateGetWorldTemplateBody"
    "ListDeploymentJobsListFleetsListRobotApplicationsListRobotsListSimulationApplications"
    "ListSimulationJobBatchesListSimulationJobsListSupportedAvailabilityZonesListTagsForResource"
    "ListWorldExportJobsListWorldGenerationJobsListWorldsListWorldTemplatesRegisterRobot"
    "RestartSimulationJobStartSimulationJobBatchSyncDeploymentJobTagResourceUntagResource"
    "UpdateRobotApplicationUpdateRobotDeploymentUpdateSimulationApplicationUpdateWorldTemplate"
    /* rolesanywhere */
    "CreateProfileCreateTrustAnchorDeleteAttributeMappingDeleteCrlDeleteProfileDeleteTrustAnchor"
    "DisableCrlDisableProfileDisableTrustAnchorEnableCrlEnableProfileEnableTrustAnchorGetCrl"
    "GetProfileGetSubjectGetTrustAnchorImportCrlListCrlsListProfilesListSubjects"
    "ListTagsForResourceListTrustAnchorsPutAttributeMappingPutNotificationSettings"
    "ResetNotificationSettingsTagResourceUntagResourceUpdateCrlUpdateProfileUpdateTrustAnchor"
    /* route53-recovery-cluster */
    "GetRoutingControlStateListRoutingControlsUpdateRoutingControlStateUpdateRoutingControlStates"
    /* route53-recovery-control-config */
    "CreateClusterCreateControlPanelCreateRoutingControlCreateSafetyRuleDeleteCluster"
    "DeleteControlPanelDeleteResourcePolicyDeleteRoutingControlDeleteSafetyRuleDescribeCluster"
    "DescribeControlPanelDescribeRoutingControlDescribeSafetyRuleGetResourcePolicy"
    "ListAssociatedRoute53HealthChecksListClustersListControlPanelsListRoutingControls"
    "ListSafetyRulesListTagsForResourcePutResourcePolicyTagResourceUntagResourceUpdateCluster"
    "UpdateControlPanelUpdateRoutingControlUpdateSafetyRule"
    /* route53-recovery-readiness */
    "CreateCellCreateCrossAccountAuthorizationCreateReadinessCheckCreateRecoveryGroup"
    "CreateResourceSetDeleteCellDeleteCrossAccountAuthorizationDeleteReadinessCheck"
    "DeleteRecoveryGroupDeleteResourceSetGetArchitectureRecommendationsGetCell"
    "GetCellReadinessSummaryGetReadinessCheckGetReadinessCheckResourceStatus"
    "GetReadinessCheckStatusGetRecoveryGroupGetRecoveryGroupReadinessSummaryGetResourceSet"
    "ListCellsListCrossAccountAuthorizationsListReadinessChecksListRecoveryGroupsListResourceSets"
    "ListRulesListTagsForResourcesTagResourceUntagResourceUpdateCellUpdateReadinessCheck"
    "UpdateRecoveryGroupUpdateResourceSet"
    /* route53 */
    "ActivateKeySigningKeyAssociateVPCWithHostedZoneChangeCidrCollectionChangeResourceRecordSets"
    "ChangeTagsForResourceCreateCidrCollectionCreateHealthCheckCreateHostedZone"
    "CreateKeySigningKeyCreateQueryLoggingConfigCreateReusableDelegationSetCreateTrafficPolicy"
    "CreateTrafficPolicyInstanceCreateTrafficPolicyVersionCreateVPCAssociationAuthorization"
    "DeactivateKeySigningKeyDeleteCidrCollectionDeleteHealthCheckDeleteHostedZone"
    "DeleteKeySigningKeyDeleteQueryLoggingConfigDeleteReusableDelegationSetDeleteTrafficPolicy"
    "DeleteTrafficPolicyInstanceDeleteVPCAssociationAuthorizationDisableHostedZoneDNSSEC"
    "DisassociateVPCFromHostedZoneEnableHostedZoneDNSSECGetAccountLimitGetChange"
    "GetCheckerIpRangesGetDNSSECGetGeoLocationGetHealthCheckGetHealthCheckCount"
    "GetHealthCheckLastFailureReasonGetHealthCheckStatusGetHostedZoneGetHostedZoneCount"
    "GetHostedZoneLimitGetQueryLoggingConfigGetReusableDelegationSetGetReusableDelegationSetLimit"
    "GetTrafficPolicyGetTrafficPolicyInstanceGetTrafficPolicyInstanceCountListCidrBlocks"
    "ListCidrCollectionsListCidrLocationsListGeoLocationsListHealthChecksListHostedZones"
    "ListHostedZonesByNameListHostedZonesByVPCListQueryLoggingConfigsListResourceRecordSets"
    "ListReusableDelegationSetsListTagsForResourceListTagsForResourcesListTrafficPolicies"
    "ListTrafficPolicyInstancesListTrafficPolicyInstancesByHostedZone"
    "ListTrafficPolicyInstancesByPolicyListTrafficPolicyVersionsListVPCAssociationAuthorizations"
    "TestDNSAnswerUpdateHealthCheckUpdateHostedZoneCommentUpdateHostedZoneFeatures"
    "UpdateTrafficPolicyCommentUpdateTrafficPolicyInstance"
    /* route53domains */
    "AcceptDomainTransferFromAnotherAwsAccountAssociateDelegationSignerToDomain"
    "CancelDomainTransferToAnotherAwsAccountCheckDomainAvailabilityCheckDomainTransferability"
    "DeleteDomainDeleteTagsForDomainDisableDomainAutoRenewDisableDomainTransferLock"
    "DisassociateDelegationSignerFromDomainEnableDomainAutoRenewEnableDomainTransferLock"
    "GetContactReachabilityStatusGetDomainDetailGetDomainSuggestionsGetOperationDetailListDomains"
    "ListOperationsListPricesListTagsForDomainPushDomainRegisterDomain"
    "RejectDomainTransferFromAnotherAwsAccountRenewDomainResendContactReachabilityEmail"
    "ResendOperationAuthorizationRetrieveDomainAuthCodeTransferDomain"
    "TransferDomainToAnotherAwsAccountUpdateDomainContactUpdateDomainContactPrivacy"
    "UpdateDomainNameserversUpdateTagsForDomainViewBilling"
    /* route53globalresolver */
    "AllowVendedLogDeliveryForResourceAssociateHostedZoneBatchCreateFirewallRule"
    "BatchDeleteFirewallRuleBatchUpdateFirewallRuleCreateAccessSourceCreateAccessToken"
    "CreateDNSViewCreateFirewallDomainListCreateFirewallRuleCreateGlobalResolver"
    "DeleteAccessSourceDeleteAccessTokenDeleteDNSViewDeleteFirewallDomainListDeleteFirewallRule"
    "DeleteGlobalResolverDisableDNSViewDisassociateHostedZoneEnableDNSViewGetAccessSource"
    "GetAccessTokenGetDNSViewGetFirewallDomainListGetFirewallRuleGetGlobalResolver"
    "GetHostedZoneAssociationGetManagedFirewallDomainListImportFirewallDomainsListAccessSources"
    "ListAccessTokensListDNSViewsListFirewallDomainListsListFirewallDomainsListFirewallRules"
    "ListGlobalResolversListHostedZoneAssociationsListManagedFirewallDomainLists"
    "ListTagsForResourceTagResourceUntagResourceUpdateAccessSourceUpdateAccessTokenUpdateDNSView"
    "UpdateFirewallDomainsUpdateFirewallRuleUpdateGlobalResolverUpdateHostedZoneAssociation"
    /* route53profiles */
    "AssociateProfileAssociateResourceToProfileCreateProfileDeleteProfileDisassociateProfile"
    "DisassociateResourceFromProfileGetProfileGetProfileAssociationGetProfilePolicy"
    "GetProfileResourceAssociationListProfileAssociationsListProfileResourceAssociations"
    "ListProfilesListTagsForResourcePutProfilePolicyTagResourceUntagResource"
    "UpdateProfileResourceAssociation"
    /* route53resolver */
    "AssociateFirewallRuleGroupAssociateResolverEndpointIpAddressAssociateResolverQueryLogConfig"
    "AssociateResolverRuleCreateFirewallDomainListCreateFirewallRuleCreateFirewallRuleGroup"
    "CreateOutpostResolverCreateResolverEndpointCreateResolverQueryLogConfigCreateResolverRule"
    "DeleteFirewallDomainListDeleteFirewallRuleDeleteFirewallRuleGroupDeleteOutpostResolver"
    "DeleteResolverEndpointDeleteResolverQueryLogConfigDeleteResolverRule"
    "DisassociateFirewallRuleGroupDisassociateResolverEndpointIpAddress"
    "DisassociateResolverQueryLogConfigDisassociateResolverRuleGetFirewallConfig"
    "GetFirewallDomainListGetFirewallRuleGroupGetFirewallRuleGroupAssociation"
    "GetFirewallRuleGroupPolicyGetOutpostResolverGetResolverConfigGetResolverDnssecConfig"
    "GetResolverEndpointGetResolverQueryLogConfigGetResolverQueryLogConfigAssociation"
    "GetResolverQueryLogConfigPolicyGetResolverRuleGetResolverRuleAssociationGetResolverRulePolicy"
    "ImportFirewallDomainsListFirewallConfigsListFirewallDomainListsListFirewallDomains"
    "ListFirewallRuleGroupAssociationsListFirewallRuleGroupsListFirewallRulesListFirewallRuleTypes"
    "ListOutpostResolversListResolverConfigsListResolverDnssecConfigs"
    "ListResolverEndpointIpAddressesListResolverEndpointsListResolverQueryLogConfigAssociations"
    "ListResolverQueryLogConfigsListResolverRuleAssociationsListResolverRulesListTagsForResource"
    "PutFirewallRuleGroupPolicyPutResolverQueryLogConfigPolicyPutResolverRulePolicyTagResource"
    "UntagResourceUpdateFirewallConfigUpdateFirewallDomainsUpdateFirewallRule"
    "UpdateFirewallRuleGroupAssociationUpdateOutpostResolverUpdateResolverConfig"
    "UpdateResolverDnssecConfigUpdateResolverEndpointUpdateResolverRule"
    /* rtbfabric */
    "AcceptLinkAssociateCertificateCreateInboundExternalLinkCreateLinkCreateLinkRoutingRule"
    "CreateOutboundExternalLinkCreateRequesterGatewayCreateResponderGateway"
    "DeleteInboundExternalLinkDeleteLinkDeleteLinkRoutingRuleDeleteOutboundExternalLink"
    "DeleteRequesterGatewayDeleteResponderGatewayDisassociateCertificateGetCertificateAssociation"
    "GetInboundExternalLinkGetLinkGetLinkRoutingRuleGetOutboundExternalLinkGetRequesterGateway"
    "GetResponderGatewayListCertificateAssociationsListLinkRoutingRulesListLinks"
    "ListRequesterGatewaysListResponderGatewaysListTagsForResourceRejectLinkTagResource"
    "UntagResourceUpdateLinkUpdateLinkModuleFlowUpdateLinkRoutingRuleUpdateRequesterGateway"
    "UpdateResponderGateway"
    /* rum */
    "BatchCreateRumMetricDefinitionsBatchDeleteRumMetricDefinitionsBatchGetRumMetricDefinitions"
    "CreateAppMonitorDeleteAppMonitorDeleteResourcePolicyDeleteRumMetricsDestinationGetAppMonitor"
    "GetAppMonitorDataGetResourcePolicyListAppMonitorsListRumMetricsDestinations"
    "ListTagsForResourcePutResourcePolicyPutRumEventsPutRumMetricsDestinationTagResource"
    "UntagResourceUpdateAppMonitorUpdateRumMetricDefinition"
    /* s3-object-lambda */
    "AbortMultipartUploadDeleteObjectDeleteObjectTaggingDeleteObjectVersion"
    "DeleteObjectVersionTaggingGetObjectGetObjectAclGetObjectLegalHoldGetObjectRetention"
    "GetObjectTaggingGetObjectVersionGetObjectVersionAclGetObjectVersionTaggingListBucket"
    "ListBucketMultipartUploadsListBucketVersionsListMultipartUploadPartsPutObjectPutObjectAcl"
    "PutObjectLegalHoldPutObjectRetentionPutObjectTaggingPutObjectVersionAcl"
    "PutObjectVersionTaggingRestoreObjectWriteGetObjectResponse"
    /* s3-outposts */
    "AbortMultipartUploadCreateAccessPointCreateBucketCreateEndpointDeleteAccessPoint"
    "DeleteAccessPointPolicyDeleteBucketDeleteBucketPolicyDeleteEndpointDeleteObject"
    "DeleteObjectTaggingDeleteObjectVersionDeleteObjectVersionTaggingGetAccessPoint"
    "GetAccessPointPolicyGetBucketGetBucketPolicyGetBucketTaggingGetBucketVersioning"
    "GetLifecycleConfigurationGetObjectGetObjectTaggingGetObjectVersion"
    "GetObjectVersionForReplicationGetObjectVersionTaggingGetReplicationConfiguration"
    "ListAccessPointsListBucketListBucketMultipartUploadsListBucketVersionsListEndpoints"
    "ListMultipartUploadPartsListOutpostsWithS3ListRegionalBucketsListSharedEndpoints"
    "PutAccessPointPolicyPutBucketPolicyPutBucketTaggingPutBucketVersioning"
    "PutLifecycleConfigurationPutObjectPutObjectAclPutObjectTaggingPutObjectVersionTagging"
    "PutReplicationConfigurationReplicateDeleteReplicateObjectReplicateTags"
    /* s3 */
    "AbortMultipartUploadAllowVendedLogDeliveryForResourceAssociateAccessGrantsIdentityCenter"
    "BypassGovernanceRetentionCreateAccessGrantCreateAccessGrantsInstance"
    "CreateAccessGrantsLocationCreateAccessPointCreateAccessPointForObjectLambdaCreateBucket"
    "CreateBucketMetadataTableConfigurationCreateJobCreateMultiRegionAccessPoint"
    "CreateStorageLensGroupDeleteAccessGrantDeleteAccessGrantsInstance"
    "DeleteAccessGrantsInstanceResourcePolicyDeleteAccessGrantsLocationDeleteAccessPoint"
    "DeleteAccessPointForObjectLambdaDeleteAccessPointPolicyDeleteAccessPointPolicyForObjectLambda"
    "DeleteBucketDeleteBucketMetadataTableConfigurationDeleteBucketPolicyDeleteBucketWebsite"
    "DeleteJobTaggingDeleteMultiRegionAccessPointDeleteObjectDeleteObjectAnnotation"
    "DeleteObjectTaggingDeleteObjectVersionDeleteObjectVersionAnnotationDeleteObjectVersionTagging"
    "DeleteStorageLensConfigurationDeleteStorageLensConfigurationTaggingDeleteStorageLensGroup"
    "DescribeJobDescribeMultiRegionAccessPointOperationDissociateAccessGrantsIdentityCenter"
    "GetAccelerateConfigurationGetAccessGrantGetAccessGrantsInstance"
    "GetAccessGrantsInstanceForPrefixGetAccessGrantsInstanceResourcePolicyGetAccessGrantsLocation"
    "GetAccessPointGetAccessPointConfigurationForObjectLambdaGetAccessPointForObjectLambda"
    "GetAccessPointPolicyGetAccessPointPolicyForObjectLambdaGetAccessPointPolicyStatus"
    "GetAccessPointPolicyStatusForObjectLambdaGetAccountPublicAccessBlockGetAnalyticsConfiguration"
    "GetBucketAbacGetBucketAclGetBucketCORSGetBucketLocationGetBucketLogging"
    "GetBucketMetadataTableConfigurationGetBucketNotificationGetBucketObjectLockConfiguration"
    "GetBucketOwnershipControlsGetBucketPolicyGetBucketPolicyStatusGetBucketPublicAccessBlock"
    "GetBucketRequestPaymentGetBucketTaggingGetBucketVersioningGetBucketWebsiteGetDataAccess"
    "GetEncryptionConfigurationGetIntelligentTieringConfigurationGetInventoryConfiguration"
    "GetJobTaggingGetLifecycleConfigurationGetMetricsConfigurationGetMultiRegionAccessPoint"
    "GetMultiRegionAccessPointPolicyGetMultiRegionAccessPointPolicyStatus"
    "GetMultiRegionAccessPointRoutesGetObjectGetObjectAclGetObjectAnnotationGetObjectAttributes"
    "GetObjectLegalHoldGetObjectRetentionGetObjectTaggingGetObjectTorrentGetObjectVersion"
    "GetObjectVersionAclGetObjectVersionAnnotationGetObjectVersionAnnotationForReplication"
    "GetObjectVersionAttributesGetObjectVersionForReplicationGetObjectVersionTagging"
    "GetObjectVersionTorrentGetReplicationConfigurationGetStorageLensConfiguration"
    "GetStorageLensConfigurationTaggingGetStorageLensDashboardGetStorageLensGroup"
    "InitiateReplicationListAccessGrantsListAccessGrantsInstancesListAccessGrantsLocations"
    "ListAccessPointsListAccessPointsForObjectLambdaListAllMyBucketsListBucket"
    "ListBucketMultipartUploadsListBucketVersionsListCallerAccessGrantsListJobs"
    "ListMultipartUploadPartsListMultiRegionAccessPointsListObjectAnnotations"
    "ListObjectVersionAnnotationsListStorageLensConfigurationsListStorageLensGroups"
    "ListTagsForResourceObjectOwnerOverrideToBucketOwnerPauseReplicationPutAccelerateConfiguration"
    "PutAccessGrantsInstanceResourcePolicyPutAccessPointConfigurationForObjectLambda"
    "PutAccessPointPolicyPutAccessPointPolicyForObjectLambdaPutAccessPointPublicAccessBlock"
    "PutAccountPublicAccessBlockPutAnalyticsConfigurationPutBucketAbacPutBucketAclPutBucketCORS"
    "PutBucketLoggingPutBucketNotificationPutBucketObjectLockConfiguration"
    "PutBucketOwnershipControlsPutBucketPolicyPutBucketPublicAccessBlockPutBucketRequestPayment"
    "PutBucketTaggingPutBucketVersioningPutBucketWebsitePutEncryptionConfiguration"
    "PutIntelligentTieringConfigurationPutInventoryConfigurationPutJobTagging"
    "PutLifecycleConfigurationPutMetricsConfigurationPutMultiRegionAccessPointPolicyPutObject"
    "PutObjectAclPutObjectAnnotationPutObjectLegalHoldPutObjectRetentionPutObjectTagging"
    "PutObjectVersionAclPutObjectVersionAnnotationPutObjectVersionTagging"
    "PutReplicationConfigurationPutStorageLensConfigurationPutStorageLensConfigurationTagging"
    "ReplicateDeleteReplicateObjectReplicateObjectAnnotationReplicateTagsRestoreObject"
    "SubmitMultiRegionAccessPointRoutesTagResourceUntagResourceUpdateAccessGrantsLocation"
    "UpdateBucketMetadataAnnotationTableConfigurationUpdateBucketMetadataInventoryTableConfiguration"
    "UpdateBucketMetadataJournalTableConfigurationUpdateJobPriorityUpdateJobStatus"
    "UpdateObjectEncryptionUpdateStorageLensGroup"
    /* s3express */
    "CreateAccessPointCreateBucketCreateSessionDeleteAccessPointDeleteAccessPointPolicy"
    "DeleteAccessPointScopeDeleteBucketDeleteBucketPolicyGetAccessPointGetAccessPointPolicy"
    "GetAccessPointScopeGetBucketPolicyGetEncryptionConfigurationGetInventoryConfiguration"
    "GetLifecycleConfigurationGetMetricsConfigurationListAccessPointsForDirectoryBuckets"
    "ListAllMyDirectoryBucketsListTagsForResourcePutAccessPointPolicyPutAccessPointScope"
    "PutBucketPolicyPutEncryptionConfigurationPutInventoryConfigurationPutLifecycleConfiguration"
    "PutMetricsConfigurationTagResourceUntagResource"
    /* s3files */
    "ClientMountClientRootAccessClientWriteCreateAccessPointCreateFileSystemCreateMountTarget"
    "DeleteAccessPointDeleteFileSystemDeleteFileSystemPolicyDeleteMountTargetGetAccessPoint"
    "GetFileSystemGetFileSystemPolicyGetMountTargetGetSynchronizationConfiguration"
    "ListAccessPointsListFileSystemsListMountTargetsListTagsForResourcePutFileSystemPolicy"
    "PutSynchronizationConfigurationTagResourceUntagResourceUpdateMountTarget"
    /* s3tables */
    "CreateNamespaceCreateTableCreateTableBucketDeleteNamespaceDeleteTableDeleteTableBucket"
    "DeleteTableBucketEncryptionDeleteTableBucketMetricsConfigurationDeleteTableBucketPolicy"
    "DeleteTableBucketReplicationDeleteTablePolicyDeleteTableReplicationGetNamespaceGetTable"
    "GetTableBucketGetTableBucketEncryptionGetTableBucketMaintenanceConfiguration"
    "GetTableBucketMetricsConfigurationGetTableBucketPolicyGetTableBucketReplication"
    "GetTableBucketStorageClassGetTableDataGetTableEncryptionGetTableMaintenanceConfiguration"
    "GetTableMaintenanceJobStatusGetTableMetadataLocationGetTablePolicy"
    "GetTableRecordExpirationConfigurationGetTableRecordExpirationJobStatusGetTableReplication"
    "GetTableReplicationStatusGetTableStorageClassListNamespacesListTableBucketsListTables"
    "ListTagsForResourcePutTableBucketEncryptionPutTableBucketMaintenanceConfiguration"
    "PutTableBucketMetricsConfigurationPutTableBucketPolicyPutTableBucketReplication"
    "PutTableBucketStorageClassPutTableDataPutTableEncryptionPutTableMaintenanceConfiguration"
    "PutTablePolicyPutTableRecordExpirationConfigurationPutTableReplicationPutTableStorageClass"
    "RenameTableTagResourceUntagResourceUpdateTableMetadataLocation"
    /* s3vectors */
    "CreateIndexCreateVectorBucketDeleteIndexDeleteVectorBucketDeleteVectorBucketPolicy"
    "DeleteVectorsGetIndexGetVectorBucketGetVectorBucketPolicyGetVectorsListIndexes"
    "ListTagsForResourceListVectorBucketsListVectorsPutVectorBucketPolicyPutVectorsQueryVectors"
    "TagResourceUntagResource"
    /* sagemaker-data-science-assistant */
    "SendConversation"
    /* sagemaker-geospatial */
    "DeleteEarthObservationJobDeleteVectorEnrichmentJobExportEarthObservationJob"
    "ExportVectorEnrichmentJobGetEarthObservationJobGetRasterDataCollectionGetTile"
    "GetVectorEnrichmentJobListEarthObservationJobsListRasterDataCollectionsListTagsForResource"
    "ListVectorEnrichmentJobsSearchRasterDataCollectionStartEarthObservationJob"
    "StartVectorEnrichmentJobStopEarthObservationJobStopVectorEnrichmentJobTagResource"
    "UntagResource"
    /* sagemaker-mlflow */
    "AccessUICreateExperimentCreateModelVersionCreateRegisteredModelCreateRunDeleteExperiment"
    "DeleteLoggedModelDeleteLoggedModelTagDeleteModelVersionDeleteModelVersionTag"
    "DeleteRegisteredModelDeleteRegisteredModelAliasDeleteRegisteredModelTagDeleteRunDeleteTag"
    "DeleteTracesDeleteTraceTagEndTraceFinalizeLoggedModelGetDownloadURIForModelVersionArtifacts"
    "GetExperimentGetExperimentByNameGetLatestModelVersionsGetLoggedModelGetMetricHistory"
    "GetModelVersionGetModelVersionByAliasGetRegisteredModelGetRunGetTraceInfoListArtifacts"
    "ListLoggedModelArtifactsLogBatchLogInputsLogLoggedModelParamsLogMetricLogModelLogOutputs"
    "LogParamRenameRegisteredModelRestoreExperimentRestoreRunSearchExperimentsSearchLoggedModels"
    "SearchModelVersionsSearchRegisteredModelsSearchRunsSearchTracesSetExperimentTag"
    "SetLoggedModelTagsSetModelVersionTagSetRegisteredModelAliasSetRegisteredModelTagSetTag"
    "SetTraceTagStartTraceTransitionModelVersionStageUpdateExperimentUpdateModelVersion"
    "UpdateRegisteredModelUpdateRun"
    /* sagemaker-unified-studio-mcp */
    "AuthorizeVpce"
    /* sagemaker */
    "AccessModelPackageAddAssociationAddTagsAssociateTrialComponent"
    "AttachClusterNodeNetworkInterfaceAttachClusterNodeVolumeBatchAddClusterNodes"
    "BatchDeleteClusterNodesBatchDescribeModelPackageBatchGetMetricsBatchGetRecordBatchPutMetrics"
    "BatchRebootClusterNodesBatchReplaceClusterNodesBatchWriteRecordCallMlflowAppApi"
    "CallPartnerAppApiCallWithBearerTokenCompleteRolloutCreateActionCreateAIBenchmarkJob"
    "CreateAIRecommendationJobCreateAIWorkloadConfigCreateAlgorithmCreateAppCreateAppImageConfig"
    "CreateArtifactCreateAutoMLJobCreateAutoMLJobV2CreateClusterCreateClusterSchedulerConfig"
    "CreateCodeRepositoryCreateCompilationJobCreateComputeQuotaCreateContext"
    "CreateDataQualityJobDefinitionCreateDeviceFleetCreateDomainCreateEdgeDeploymentPlan"
    "CreateEdgeDeploymentStageCreateEdgePackagingJobCreateEndpointCreateEndpointConfig"
    "CreateExperimentCreateFeatureGroupCreateFlowDefinitionCreateHubCreateHubContentPresignedUrls"
    "CreateHubContentReferenceCreateHumanTaskUiCreateHyperParameterTuningJobCreateImage"
    "CreateImageVersionCreateInferenceComponentCreateInferenceExperiment"
    "CreateInferenceRecommendationsJobCreateJobCreateLabelingJobCreateLineageGroupPolicy"
    "CreateMlflowAppCreateMlflowTrackingServerCreateModelCreateModelBiasJobDefinition"
    "CreateModelCardCreateModelCardExportJobCreateModelExplainabilityJobDefinition"
    "CreateModelPackageCreateModelPackageGroupCreateModelQualityJobDefinition"
    "CreateMonitoringScheduleCreateNotebookInstanceCreateNotebookInstanceLifecycleConfig"
    "CreateOptimizationJobCreatePartnerAppCreatePartnerAppPresignedUrlCreatePipeline"
    "CreatePresignedDomainUrlCreatePresignedMlflowAppUrlCreatePresignedMlflowTrackingServerUrl"
    "CreatePresignedNotebookInstanceUrlCreateProcessingJobCreateProjectCreateReservedCapacity"
    "CreateSharedModelCreateSpaceCreateStudioLifecycleConfigCreateTrainingJobCreateTrainingPlan"
    "CreateTransformJobCreateTrialCreateTrialComponentCreateUserProfileCreateWorkforce"
    "CreateWorkteamDeleteActionDeleteAIBenchmarkJobDeleteAIRecommendationJob"
    "DeleteAIWorkloadConfigDeleteAlgorithmDeleteAppDeleteAppImageConfigDeleteArtifact"
    "DeleteAssociationDeleteClusterDeleteClusterSchedulerConfigDeleteCodeRepository"
    "DeleteCompilationJobDeleteComputeQuotaDeleteContextDeleteDataQualityJobDefinition"
    "DeleteDeviceFleetDeleteDomainDeleteEdgeDeploymentPlanDeleteEdgeDeploymentStageDeleteEndpoint"
    "DeleteEndpointConfigDeleteExperimentDeleteFeatureGroupDeleteFlowDefinitionDeleteHub"
    "DeleteHubContentDeleteHubContentReferenceDeleteHumanLoopDeleteHumanTaskUi"
    "DeleteHyperParameterTuningJobDeleteImageDeleteImageVersionDeleteInferenceComponent"
    "DeleteInferenceExperimentDeleteJobDeleteLineageGroupPolicyDeleteMlflowApp"
    "DeleteMlflowTrackingServerDeleteModelDeleteModelBiasJobDefinitionDeleteModelCard"
    "DeleteModelExplainabilityJobDefinitionDeleteModelPackageDeleteModelPackageGroup"
    "DeleteModelPackageGroupPolicyDeleteModelQualityJobDefinitionDeleteMonitoringSchedule"
    "DeleteNotebookInstanceDeleteNotebookInstanceLifecycleConfigDeleteOptimizationJob"
    "DeletePartnerAppDeletePipelineDeleteProcessingJobDeleteProjectDeleteRecord"
    "DeleteResourcePolicyDeleteSpaceDeleteStudioLifecycleConfigDeleteTagsDeleteTrainingJob"
    "DeleteTrialDeleteTrialComponentDeleteUserProfileDeleteWorkforceDeleteWorkteamDeployHubModel"
    "DeregisterDevicesDescribeActionDescribeAIBenchmarkJobDescribeAIRecommendationJob"
    "DescribeAIWorkloadConfigDescribeAlgorithmDescribeAppDescribeAppImageConfigDescribeArtifact"
    "DescribeAutoMLJobDescribeAutoMLJobV2DescribeClusterDescribeClusterEvent"
    "DescribeClusterInferenceDescribeClusterNodeDescribeClusterSchedulerConfig"
    "DescribeCodeRepositoryDescribeCompilationJobDescribeComputeQuotaDescribeContext"
    "DescribeDataQualityJobDefinitionDescribeDeviceDescribeDeviceFleetDescribeDomain"
    "DescribeEdgeDeploymentPlanDescribeEdgePackagingJobDescribeEndpointDescribeEndpointConfig"
    "DescribeExperimentDescribeFeatureGroupDescribeFeatureMetadataDescribeFlowDefinition"
    "DescribeHubDescribeHubContentDescribeHumanLoopDescribeHumanTaskUi"
    "DescribeHyperParameterTuningJobDescribeImageDescribeImageVersionDescribeInferenceComponent"
    "DescribeInferenceExperimentDescribeInferenceRecommendationsJobDescribeJob"
    "DescribeJobSchemaVersionDescribeLabelingJobDescribeLineageGroupDescribeMlflowApp"
    "DescribeMlflowTrackingServerDescribeModelDescribeModelBiasJobDefinitionDescribeModelCard"
    "DescribeModelCardExportJobDescribeModelExplainabilityJobDefinitionDescribeModelPackage"
    "DescribeModelPackageGroupDescribeModelQualityJobDefinitionDescribeMonitoringSchedule"
    "DescribeNotebookInstanceDescribeNotebookInstanceLifecycleConfigDescribeOptimizationJob"
    "DescribePartnerAppDescribePipelineDescribePipelineDefinitionForExecution"
    "DescribePipelineExecutionDescribeProcessingJobDescribeProjectDescribeReservedCapacity"
    "DescribeSharedModelDescribeSpaceDescribeStudioLifecycleConfigDescribeSubscribedWorkteam"
    "DescribeTrainingJobDescribeTrainingPlanDescribeTrainingPlanExtensionHistory"
    "DescribeTransformJobDescribeTrialDescribeTrialComponentDescribeUserProfileDescribeWorkforce"
    "DescribeWorkteamDetachClusterNodeVolumeDisableSagemakerServicecatalogPortfolio"
    "DisassociateTrialComponentEnableSagemakerServicecatalogPortfolioExtendTrainingPlan"
    "GetDeploymentsGetDeviceFleetReportGetDeviceRegistrationGetLineageGroupPolicy"
    "GetModelPackageGroupPolicyGetRecordGetResourcePolicyGetSagemakerServicecatalogPortfolioStatus"
    "GetScalingConfigurationRecommendationGetSearchSuggestionsImportHubContentInvokeEndpoint"
    "InvokeEndpointAsyncInvokeEndpointWithResponseStreamListActionsListAIBenchmarkJobs"
    "ListAIRecommendationJobsListAIWorkloadConfigsListAlgorithmsListAliasesListAppImageConfigs"
    "ListAppsListArtifactsListAssociationsListAutoMLJobsListCandidatesForAutoMLJob"
    "ListClusterEventsListClusterNodesListClustersListClusterSchedulerConfigsListCodeRepositories"
    "ListCompilationJobsListComputeQuotasListContextsListDataQualityJobDefinitions"
    "ListDeviceFleetsListDevicesListDomainsListEdgeDeploymentPlansListEdgePackagingJobs"
    "ListEndpointConfigsListEndpointsListExperimentsListFeatureGroupsListFlowDefinitions"
    "ListHubContentsListHubContentVersionsListHubsListHumanLoopsListHumanTaskUis"
    "ListHyperParameterTuningJobsListImagesListImageVersionsListInferenceComponents"
    "ListInferenceExperimentsListInferenceRecommendationsJobsListInferenceRecommendationsJobSteps"
    "ListJobsListJobSchemaVersionsListLabelingJobsListLabelingJobsForWorkteamListLineageGroups"
    "ListMlflowAppsListMlflowTrackingServersListModelBiasJobDefinitionsListModelCardExportJobs"
    "ListModelCardsListModelCardVersionsListModelExplainabilityJobDefinitionsListModelMetadata"
    "ListModelPackageGroupsListModelPackagesListModelQualityJobDefinitionsListModels"
    "ListMonitoringAlertHistoryListMonitoringAlertsListMonitoringExecutionsListMonitoringSchedules"
    "ListNotebookInstanceLifecycleConfigsListNotebookInstancesListOptimizationJobsListPartnerApps"
    "ListPipelineExecutionsListPipelineExecutionStepsListPipelineParametersForExecution"
    "ListPipelinesListPipelineVersionsListProcessingJobsListProjectsListRecords"
    "ListResourceCatalogsListSharedModelEventsListSharedModelsListSharedModelVersionsListSpaces"
    "ListStageDevicesListStudioLifecycleConfigsListSubscribedWorkteamsListTagsListTrainingJobs"
    "ListTrainingJobsForHyperParameterTuningJobListTrainingPlansListTransformJobs"
    "ListTrialComponentsListTrialsListUltraServersByReservedCapacityListUserProfiles"
    "ListWorkforcesListWorkteamsPutLineageGroupPolicyPutModelPackageGroupPolicyPutRecord"
    "PutResourcePolicyQueryLineageRegisterDevicesRenderUiTemplateRetryPipelineExecutionSample"
    "SampleWithResponseStreamSearchSearchTrainingPlanOfferingsSendHeartbeat"
    "SendPipelineExecutionStepFailureSendPipelineExecutionStepSuccessSendSharedModelEvent"
    "StartClusterHealthCheckStartEdgeDeploymentStageStartHumanLoopStartInferenceExperiment"
    "StartMlflowTrackingServerStartMonitoringScheduleStartNotebookInstanceStartPipelineExecution"
    "StartSessionStopAIBenchmarkJobStopAIRecommendationJobStopAutoMLJobStopCompilationJob"
    "StopEdgeDeploymentStageStopEdgePackagingJobStopHumanLoopStopHyperParameterTuningJob"
    "StopInferenceExperimentStopInferenceRecommendationsJobStopJobStopLabelingJob"
    "StopMlflowTrackingServerStopMonitoringScheduleStopNotebookInstanceStopOptimizationJob"
    "StopPipelineExecutionStopProcessingJobStopTrainingJobStopTransformJobTrainHubModel"
    "UpdateActionUpdateAppImageConfigUpdateArtifactUpdateClusterUpdateClusterInference"
    "UpdateClusterSchedulerConfigUpdateClusterSoftwareUpdateCodeRepositoryUpdateComputeQuota"
    "UpdateContextUpdateDeviceFleetUpdateDevicesUpdateDomainUpdateEndpoint"
    "UpdateEndpointWeightsAndCapacitiesUpdateExperimentUpdateFeatureGroupUpdateFeatureMetadata"
    "UpdateHubUpdateHubContentUpdateHubContentReferenceUpdateImageUpdateImageVersion"
    "UpdateInferenceComponentUpdateInferenceComponentRuntimeConfigUpdateInferenceExperiment"
    "UpdateMlflowAppUpdateMlflowTrackingServerUpdateModelCardUpdateModelPackage"
    "UpdateMonitoringAlertUpdateMonitoringScheduleUpdateNotebookInstance"
    "UpdateNotebookInstanceLifecycleConfigUpdatePartnerAppUpdatePipelineUpdatePipelineExecution"
    "UpdatePipelineVersionUpdateProjectUpdateRewardUpdateSharedModelUpdateSpaceUpdateTrainingJob"
    "UpdateTrialUpdateTrialComponentUpdateUserProfileUpdateWorkforceUpdateWorkteam"
    /* savingsplans */
    "CreateSavingsPlanDeleteQueuedSavingsPlanDescribeSavingsPlanRatesDescribeSavingsPlans"
    "DescribeSavingsPlansOfferingRatesDescribeSavingsPlansOfferingsListTagsForResource"
    "ReturnSavingsPlanTagResourceUntagResource"
    /* scheduler */
    "CreateScheduleCreateScheduleGroupDeleteScheduleDeleteScheduleGroupGetSchedule"
    "GetScheduleGroupListScheduleGroupsListSchedulesListSchedulesByTargetListTagsForResource"
    "TagResourceUntagResourceUpdateSchedule"
    /* schemas */
    "CreateDiscovererCreateRegistryCreateSchemaDeleteDiscovererDeleteRegistry"
    "DeleteResourcePolicyDeleteSchemaDeleteSchemaVersionDescribeCodeBindingDescribeDiscoverer"
    "DescribeRegistryDescribeSchemaExportSchemaGetCodeBindingSourceGetDiscoveredSchema"
    "GetResourcePolicyListDiscoverersListRegistriesListSchemasListSchemaVersions"
    "ListTagsForResourcePutCodeBindingPutResourcePolicySearchSchemasStartDiscoverer"
    "StopDiscovererTagResourceUntagResourceUpdateDiscovererUpdateRegistryUpdateSchema"
    /* scn */
    "AssignAdminPermissionsToUserCreateBillOfMaterialsImportJobCreateDataIntegrationFlow"
    "CreateDataLakeDatasetCreateDataLakeNamespaceCreateInstanceCreateSSOApplication"
    "DeleteDataIntegrationFlowDeleteDataLakeDatasetDeleteDataLakeNamespaceDeleteInstance"
    "DeleteSSOApplicationDescribeInstanceGetBillOfMaterialsImportJobGetDataIntegrationEvent"
    "GetDataIntegrationFlowGetDataIntegrationFlowExecutionGetDataLakeDatasetGetDataLakeNamespace"
    "GetInstanceListAdminUsersListDataIntegrationEventsListDataIntegrationFlowExecutions"
    "ListDataIntegrationFlowsListDataLakeDatasetsListDataLakeNamespacesListInstances"
    "ListTagsForResourceRemoveAdminPermissionsForUserSendDataIntegrationEventTagResource"
    "UntagResourceUpdateDataIntegrationFlowUpdateDataLakeDatasetUpdateDataLakeNamespace"
    "UpdateInstance"
    /* sdb */
    "BatchDeleteAttributesBatchPutAttributesCreateDomainDeleteAttributesDeleteDomain"
    "DomainMetadataGetAttributesGetExportListDomainsListExportsPutAttributesSelect"
    "StartDomainExport"
    /* secretsmanager */
    "BatchGetSecretValueCancelRotateSecretCreateSecretDeleteResourcePolicyDeleteSecret"
    "DescribeSecretGetRandomPasswordGetResourcePolicyGetSecretValueListSecrets"
    "ListSecretVersionIdsPutResourcePolicyPutSecretValueRemoveRegionsFromReplication"
    "ReplicateSecretToRegionsRestoreSecretRotateSecretStopReplicationToReplicaTagResource"
    "UntagResourceUpdateSecretUpdateSecretVersionStageValidateResourcePolicy"
    /* security-ir */
    "BatchGetMemberAccountDetailsCancelMembershipCloseCaseCreateCaseCreateCaseComment"
    "CreateMembershipGetCaseGetCaseAttachmentDownloadUrlGetCaseAttachmentUploadUrlGetMembership"
    "ListCaseEditsListCasesListCommentsListInvestigationsListMembershipsListTagsForResource"
    "SendFeedbackTagResourceUntagResourceUpdateCaseUpdateCaseCommentUpdateCaseStatus"
    "UpdateMembershipUpdateResolverType"
    /* securityagent */
    "AddArtifactBatchCreateSecurityRequirementsBatchDeleteCodeReviewsBatchDeletePentests"
    "BatchDeleteSecurityRequirementsBatchDeleteThreatModelsBatchDeleteThreatsBatchGetAgentSpaces"
    "BatchGetArtifactMetadataBatchGetCodeReviewJobsBatchGetCodeReviewJobTasksBatchGetCodeReviews"
    "BatchGetFindingsBatchGetPentestJobContentMetadataBatchGetPentestJobsBatchGetPentestJobTasks"
    "BatchGetPentestsBatchGetSecurityRequirementsBatchGetTargetDomainsBatchGetThreatModelJobs"
    "BatchGetThreatModelJobTasksBatchGetThreatModelsBatchGetThreatsBatchGetValidationRuns"
    "BatchUpdateSecurityRequirementsCreateAgentSpaceCreateApplicationCreateCodeReview"
    "CreateDesignReviewCreateIntegrationCreateMembershipCreateOneTimeLoginSessionCreatePentest"
    "CreatePrivateConnectionCreateSecurityRequirementCreateSecurityRequirementPack"
    "CreateTargetDomainCreateThreatCreateThreatModelDeleteAgentSpaceDeleteApplication"
    "DeleteArtifactDeleteDesignReviewDeleteIntegrationDeleteMembershipDeletePrivateConnection"
    "DeleteSecurityRequirementDeleteSecurityRequirementPackDeleteTargetDomain"
    "DescribePrivateConnectionGetApplicationGetArtifactGetDesignReviewGetDesignReviewArtifact"
    "GetDesignReviewFeedbackGetIntegrationGetProviderRegistrationManifestGetSecurityRequirement"
    "GetSecurityRequirementPackHandleProviderCallbackHandleProviderRegistrationCallback"
    "ImportSecurityRequirementsInitiateProviderRegistrationListActorMessagesListAgentSpaces"
    "ListApplicationsListArtifactsListCodeReviewJobsForCodeReviewListCodeReviewJobTasks"
    "ListCodeReviewsListDesignReviewCommentsListDesignReviewsListDiscoveredDomains"
    "ListDiscoveredEndpointsListFindingsListIntegratedResourcesListIntegrationsListMemberships"
    "ListPentestJobsForPentestListPentestJobTasksListPentestsListPrivateConnections"
    "ListResourcesFromIntegrationListSecurityRequirementPacksListSecurityRequirements"
    "ListTagsForResourceListTargetDomainsListThreatModelJobsListThreatModelJobTasks"
    "ListThreatModelsListThreatsPutDesignReviewFeedbackStartCodeRemediationStartCodeReviewJob"
    "StartPentestJobStartThreatModelJobStartValidationRunStopCodeReviewJobStopPentestJob"
    "StopThreatModelJobTagResourceToggleManagedSecurityRequirementUntagResourceUpdateAgentSpace"
    "UpdateApplicationUpdateCodeReviewUpdateDiscoveredDomainsUpdateFinding"
    "UpdateIntegratedResourcesUpdateIntegrationUpdatePentestUpdatePrivateConnectionCertificate"
    "UpdateSecurityRequirementUpdateSecurityRequirementPackUpdateTargetDomainUpdateThreat"
    "UpdateThreatModelVerifyTargetDomain"
    /* securityhub */
    "AcceptAdministratorInvitationAcceptInvitationAllowVendedLogDeliveryForResource"
    "BatchDeleteAutomationRulesBatchDisableStandardsBatchEnableStandardsBatchGetAutomationRules"
    "BatchGetConfigurationPolicyAssociationsBatchGetControlEvaluationsBatchGetEnabledRegionsV2"
    "BatchGetSecurityControlsBatchGetStandardsControlAssociationsBatchImportFindings"
    "BatchUpdateAutomationRulesBatchUpdateFindingsBatchUpdateStandardsControlAssociations"
    "ConnectorRegistrationsV2CreateActionTargetCreateAggregatorV2CreateAutomationRule"
    "CreateAutomationRuleV2CreateConfigurationPolicyCreateConnectorCreateConnectorV2"
    "CreateFindingAggregatorCreateInsightCreateMembersCreateTicketV2DeclineInvitations"
    "DeleteActionTargetDeleteAggregatorV2DeleteAutomationRuleV2DeleteConfigurationPolicy"
    "DeleteConnectorDeleteConnectorV2DeleteFindingAggregatorDeleteInsightDeleteInvitations"
    "DeleteMembersDescribeActionTargetsDescribeHubDescribeOrganizationConfiguration"
    "DescribeProductsDescribeProductsV2DescribeSecurityHubV2DescribeStandards"
    "DescribeStandardsControlsDisableImportFindingsForProductDisableOrganizationAdminAccount"
    "DisableSecurityHubDisableSecurityHubFeatureV2DisableSecurityHubV2"
    "DisassociateFromAdministratorAccountDisassociateFromMasterAccountDisassociateMembers"
    "EnableImportFindingsForProductEnableOrganizationAdminAccountEnableSecurityHub"
    "EnableSecurityHubFeatureV2EnableSecurityHubV2GenerateRecommendedPolicyV2"
    "GetAdhocInsightResultsGetAdministratorAccountGetAggregatorV2GetAutomationRuleV2"
    "GetConfigurationPolicyGetConfigurationPolicyAssociationGetConnectorGetConnectorV2"
    "GetControlFindingSummaryGetCoverageStatisticsV2GetEnabledStandardsGetFindingAggregator"
    "GetFindingHistoryGetFindingsGetFindingsTrendsV2GetFreeTrialEndDateGetFreeTrialUsage"
    "GetInsightFindingTrendGetInsightResultsGetInsightsGetInvitationsCountGetMasterAccount"
    "GetMembersGetRecommendedPolicyV2GetResourcesStatisticsV2GetResourcesTrendsV2GetResourcesV2"
    "GetSecurityControlDefinitionGetUsageGetUsageV2InviteMembersListAccountUsageV2"
    "ListAggregatorsV2ListAutomationRulesListAutomationRulesV2ListConfigurationPolicies"
    "ListConfigurationPolicyAssociationsListConnectorsListConnectorsV2"
    "ListControlEvaluationSummariesListEnabledProductsForImportListFindingAggregators"
    "ListFreeTrialStatusesV2ListInvitationsListMembersListOrganizationAdminAccounts"
    "ListSecurityControlDefinitionsListStandardsControlAssociationsListTagsForResource"
    "SendFindingEventsSendInsightEventsStartConfigurationPolicyAssociation"
    "StartConfigurationPolicyDisassociationTagResourceUntagResourceUpdateActionTarget"
    "UpdateAggregatorV2UpdateAutomationRuleV2UpdateConfigurationPolicyUpdateConnector"
    "UpdateConnectorV2UpdateFindingAggregatorUpdateFindingsUpdateInsight"
    "UpdateOrganizationConfigurationUpdateSecurityControlUpdateSecurityHubConfiguration"
    "UpdateStandardsControl"
    /* securitylake */
    "CreateAwsLogSourceCreateCustomLogSourceCreateDataLakeCreateDataLakeExceptionSubscription"
    "CreateDataLakeOrganizationConfigurationCreateSubscriberCreateSubscriberNotification"
    "DeleteAwsLogSourceDeleteCustomLogSourceDeleteDataLakeDeleteDataLakeExceptionSubscription"
    "DeleteDataLakeOrganizationConfigurationDeleteSubscriberDeleteSubscriberNotification"
    "DeregisterDataLakeDelegatedAdministratorGetDataLakeExceptionSubscription"
    "GetDataLakeOrganizationConfigurationGetDataLakeSourcesGetSubscriberListDataLakeExceptions"
    "ListDataLakesListLogSourcesListSubscribersListTagsForResource"
    "RegisterDataLakeDelegatedAdministratorTagResourceUntagResourceUpdateDataLake"
    "UpdateDataLakeExceptionSubscriptionUpdateSubscriberUpdateSubscriberNotification"
    /* serverlessrepo */
    "CreateApplicationCreateApplicationVersionCreateCloudFormationChangeSet"
    "CreateCloudFormationTemplateDeleteApplicationGetApplicationGetApplicationPolicy"
    "GetCloudFormationTemplateListApplicationDependenciesListApplicationsListApplicationVersions"
    "PutApplicationPolicySearchApplicationsUnshareApplicationUpdateApplication"
    /* servicecatalog */
    "AcceptPortfolioShareAssociateAttributeGroupAssociateBudgetWithResource"
    "AssociatePrincipalWithPortfolioAssociateProductWithPortfolioAssociateResource"
    "AssociateServiceActionWithProvisioningArtifactAssociateTagOptionWithResource"
    "BatchAssociateServiceActionWithProvisioningArtifact"
    "BatchDisassociateServiceActionFromProvisioningArtifactCopyProductCreateApplication"
    "CreateAttributeGroupCreateConstraintCreatePortfolioCreatePortfolioShareCreateProduct"
    "CreateProvisionedProductPlanCreateProvisioningArtifactCreateServiceActionCreateTagOption"
    "DeleteApplicationDeleteAttributeGroupDeleteConstraintDeletePortfolioDeletePortfolioShare"
    "DeleteProductDeleteProvisionedProductPlanDeleteProvisioningArtifactDeleteResourcePolicy"
    "DeleteServiceActionDeleteTagOptionDescribeConstraintDescribeCopyProductStatus"
    "DescribePortfolioDescribePortfolioSharesDescribePortfolioShareStatusDescribeProduct"
    "DescribeProductAsAdminDescribeProductViewDescribeProvisionedProduct"
    "DescribeProvisionedProductPlanDescribeProvisioningArtifactDescribeProvisioningParameters"
    "DescribeRecordDescribeServiceActionDescribeServiceActionExecutionParametersDescribeTagOption"
    "DisableAWSOrganizationsAccessDisassociateAttributeGroupDisassociateBudgetFromResource"
    "DisassociatePrincipalFromPortfolioDisassociateProductFromPortfolioDisassociateResource"
    "DisassociateServiceActionFromProvisioningArtifactDisassociateTagOptionFromResource"
    "EnableAWSOrganizationsAccessExecuteProvisionedProductPlan"
    "ExecuteProvisionedProductServiceActionGetApplicationGetAssociatedResourceGetAttributeGroup"
    "GetAWSOrganizationsAccessStatusGetConfigurationGetProvisionedProductOutputsGetResourcePolicy"
    "ImportAsProvisionedProductListAcceptedPortfolioSharesListApplications"
    "ListAssociatedAttributeGroupsListAssociatedResourcesListAttributeGroups"
    "ListAttributeGroupsForApplicationListBudgetsForResourceListConstraintsForPortfolio"
    "ListLaunchPathsListOrganizationPortfolioAccessListPortfolioAccessListPortfolios"
    "ListPortfoliosForProductListPrincipalsForPortfolioListProvisionedProductPlans"
    "ListProvisioningArtifactsListProvisioningArtifactsForServiceActionListRecordHistory"
    "ListResourcesForTagOptionListServiceActionsListServiceActionsForProvisioningArtifact"
    "ListStackInstancesForProvisionedProductListTagOptionsListTagsForResource"
    "NotifyProvisionProductEngineWorkflowResultNotifyTerminateProvisionedProductEngineWorkflowResult"
    "NotifyUpdateProvisionedProductEngineWorkflowResultProvisionProductPutConfiguration"
    "PutResourcePolicyRejectPortfolioShareScanProvisionedProductsSearchProducts"
    "SearchProductsAsAdminSearchProvisionedProductsSyncResourceTagResource"
    "TerminateProvisionedProductUntagResourceUpdateApplicationUpdateAttributeGroup"
    "UpdateConstraintUpdatePortfolioUpdatePortfolioShareUpdateProductUpdateProvisionedProduct"
    "UpdateProvisionedProductPropertiesUpdateProvisioningArtifactUpdateServiceAction"
    "UpdateTagOption"
    /* servicediscovery */
    "CreateHttpNamespaceCreatePrivateDnsNamespaceCreatePublicDnsNamespaceCreateService"
    "DeleteNamespaceDeleteResourcePolicyDeleteServiceDeleteServiceAttributesDeregisterInstance"
    "DiscoverInstancesDiscoverInstancesRevisionGetInstanceGetInstancesHealthStatusGetNamespace"
    "GetOperationGetResourcePolicyGetServiceGetServiceAttributesListInstancesListNamespaces"
    "ListOperationsListServicesListTagsForResourcePutResourcePolicyRegisterInstanceTagResource"
    "UntagResourceUpdateHttpNamespaceUpdateInstanceCustomHealthStatusUpdatePrivateDnsNamespace"
    "UpdatePublicDnsNamespaceUpdateServiceUpdateServiceAttributes"
    /* serviceextract */
    "GetConfig"
    /* servicequotas */
    "AssociateServiceQuotaTemplateCreateSupportCaseDeleteServiceQuotaIncreaseRequestFromTemplate"
    "DisassociateServiceQuotaTemplateGetAssociationForServiceQuotaTemplate"
    "GetAutoManagementConfigurationGetAWSDefaultServiceQuotaGetQuotaUtilizationReport"
    "GetRequestedServiceQuotaChangeGetServiceQuotaGetServiceQuotaIncreaseRequestFromTemplate"
    "ListAWSDefaultServiceQuotasListRequestedServiceQuotaChangeHistory"
    "ListRequestedServiceQuotaChangeHistoryByQuotaListServiceQuotaIncreaseRequestsInTemplate"
    "ListServiceQuotasListServicesListTagsForResourcePutServiceQuotaIncreaseRequestIntoTemplate"
    "RequestServiceQuotaIncreaseStartAutoManagementStartQuotaUtilizationReportStopAutoManagement"
    "TagResourceUntagResourceUpdateAutoManagement"
    /* ses */
    "AllowVendedLogDeliveryForResourceApplyTrackingConfigurationOverrides"
    "AssociateEmailIdentityCertificateBatchGetMetricDataCancelExportJobCloneReceiptRuleSet"
    "CreateAddonInstanceCreateAddonSubscriptionCreateAddressListCreateAddressListImportJob"
    "CreateArchiveCreateConfigurationSetCreateConfigurationSetEventDestination"
    "CreateConfigurationSetTrackingOptionsCreateContactCreateContactList"
    "CreateCustomVerificationEmailTemplateCreateDedicatedIpPoolCreateDeliverabilityTestReport"
    "CreateEmailIdentityCreateEmailIdentityPolicyCreateEmailTemplateCreateExportJob"
    "CreateImportJobCreateIngressPointCreateMultiRegionEndpointCreateReceiptFilter"
    "CreateReceiptRuleCreateReceiptRuleSetCreateRelayCreateRuleSetCreateTemplateCreateTenant"
    "CreateTenantResourceAssociationCreateTrafficPolicyDeleteAddonInstanceDeleteAddonSubscription"
    "DeleteAddressListDeleteArchiveDeleteConfigurationSetDeleteConfigurationSetEventDestination"
    "DeleteConfigurationSetTrackingOptionsDeleteContactDeleteContactList"
    "DeleteCustomVerificationEmailTemplateDeleteDedicatedIpPoolDeleteEmailIdentity"
    "DeleteEmailIdentityPolicyDeleteEmailTemplateDeleteIdentityDeleteIdentityPolicy"
    "DeleteIngressPointDeleteMultiRegionEndpointDeleteReceiptFilterDeleteReceiptRule"
    "DeleteReceiptRuleSetDeleteRelayDeleteRuleSetDeleteSuppressedDestinationDeleteTemplate"
    "DeleteTenantDeleteTenantResourceAssociationDeleteTrafficPolicyDeleteVerifiedEmailAddress"
    "DeregisterMemberFromAddressListDescribeActiveReceiptRuleSetDescribeConfigurationSet"
    "DescribeReceiptRuleDescribeReceiptRuleSetDisassociateEmailIdentityCertificateGetAccount"
    "GetAccountSendingEnabledGetAddonInstanceGetAddonSubscriptionGetAddressList"
    "GetAddressListImportJobGetArchiveGetArchiveExportGetArchiveMessageGetArchiveMessageContent"
    "GetArchiveSearchGetArchiveSearchResultsGetBlacklistReportsGetConfigurationSet"
    "GetConfigurationSetEventDestinationsGetContactGetContactList"
    "GetCustomVerificationEmailTemplateGetDedicatedIpGetDedicatedIpPoolGetDedicatedIps"
    "GetDeliverabilityDashboardOptionsGetDeliverabilityTestReportGetDomainDeliverabilityCampaign"
    "GetDomainStatisticsReportGetEmailAddressInsightsGetEmailIdentityGetEmailIdentityPolicies"
    "GetEmailTemplateGetExportJobGetIdentityDkimAttributesGetIdentityMailFromDomainAttributes"
    "GetIdentityNotificationAttributesGetIdentityPoliciesGetIdentityVerificationAttributes"
    "GetImportJobGetIngressPointGetMemberOfAddressListGetMessageInsightsGetMultiRegionEndpoint"
    "GetRelayGetReputationEntityGetRuleSetGetSendQuotaGetSendStatisticsGetSuppressedDestination"
    "GetTemplateGetTenantGetTrafficPolicyListAddonInstancesListAddonSubscriptions"
    "ListAddressListImportJobsListAddressListsListArchiveExportsListArchivesListArchiveSearches"
    "ListConfigurationSetsListContactListsListContactsListCustomVerificationEmailTemplates"
    "ListDedicatedIpPoolsListDeliverabilityTestReportsListDomainDeliverabilityCampaigns"
    "ListEmailIdentitiesListEmailIdentityCertificatesListEmailTemplatesListExportJobs"
    "ListIdentitiesListIdentityPoliciesListImportJobsListIngressPointsListMembersOfAddressList"
    "ListMultiRegionEndpointsListReceiptFiltersListReceiptRuleSetsListRecommendationsListRelays"
    "ListReputationEntitiesListResourceTenantsListRuleSetsListSuppressedDestinations"
    "ListTagsForResourceListTemplatesListTenantResourcesListTenantsListTrafficPolicies"
    "ListVerifiedEmailAddressesPutAccountDedicatedIpWarmupAttributesPutAccountDetails"
    "PutAccountPricingAttributesPutAccountSendingAttributesPutAccountSuppressionAttributes"
    "PutAccountVdmAttributesPutConfigurationSetArchivingOptionsPutConfigurationSetDeliveryOptions"
    "PutConfigurationSetReputationOptionsPutConfigurationSetSendingOptions"
    "PutConfigurationSetSuppressionOptionsPutConfigurationSetTrackingOptions"
    "PutConfigurationSetVdmOptionsPutDedicatedIpInPoolPutDedicatedIpPoolScalingAttributes"
    "PutDedicatedIpWarmupAttributesPutDeliverabilityDashboardOption"
    "PutEmailIdentityConfigurationSetAttributesPutEmailIdentityDkimAttributes"
    "PutEmailIdentityDkimSigningAttributesPutEmailIdentityFeedbackAttributes"
    "PutEmailIdentityMailFromAttributesPutIdentityPolicyPutSuppressedDestination"
    "PutTenantSuppressionAttributesRegisterMemberToAddressListReorderReceiptRuleSet"
    "ReplicateEmailIdentityDkimSigningKeySendBounceSendBulkEmailSendBulkTemplatedEmail"
    "SendCustomVerificationEmailSendEmailSendRawEmailSendTemplatedEmailSetActiveReceiptRuleSet"
    "SetIdentityDkimEnabledSetIdentityFeedbackForwardingEnabled"
    "SetIdentityHeadersInNotificationsEnabledSetIdentityMailFromDomainSetIdentityNotificationTopic"
    "SetReceiptRulePositionStartAddressListImportJobStartArchiveExportStartArchiveSearch"
    "StopAddressListImportJobStopArchiveExportStopArchiveSearchTagResourceTestRenderEmailTemplate"
    "TestRenderTemplateUntagResourceUpdateAccountSendingEnabledUpdateArchive"
    "UpdateConfigurationSetUpdateConfigurationSetEventDestination"
    "UpdateConfigurationSetReputationMetricsEnabledUpdateConfigurationSetSendingEnabled"
    "UpdateConfigurationSetTrackingOptionsUpdateContactUpdateContactList"
    "UpdateCustomVerificationEmailTemplateUpdateEmailIdentityPolicyUpdateEmailTemplate"
    "UpdateIngressPointUpdateReceiptRuleUpdateRelayUpdateReputationEntityCustomerManagedStatus"
    "UpdateReputationEntityPolicyUpdateRuleSetUpdateTemplateUpdateTrafficPolicyVerifyDomainDkim"
    "VerifyDomainIdentityVerifyEmailAddressVerifyEmailIdentity"
    /* shield */
    "AssociateDRTLogBucketAssociateDRTRoleAssociateHealthCheckAssociateProactiveEngagementDetails"
    "CreateProtectionCreateProtectionGroupCreateSubscriptionDeleteProtectionDeleteProtectionGroup"
    "DeleteSubscriptionDescribeAttackDescribeAttackContributorsDescribeAttackStatistics"
    "DescribeDRTAccessDescribeEmergencyContactSettingsDescribeProtectionDescribeProtectionGroup"
    "DescribeSubscriptionDisableApplicationLayerAutomaticResponseDisableProactiveEngagement"
    "DisassociateDRTLogBucketDisassociateDRTRoleDisassociateHealthCheck"
    "EnableApplicationLayerAutomaticResponseEnableProactiveEngagementGetGlobalThreatData"
    "GetSubscriptionStateListAttacksListMitigationsListProtectionGroupsListProtections"
    "ListResourcesInProtectionGroupListTagsForResourceTagResourceUntagResource"
    "UpdateApplicationLayerAutomaticResponseUpdateEmergencyContactSettingsUpdateProtectionGroup"
    "UpdateSubscription"
    /* signer */
    "AddProfilePermissionCancelSigningProfileDescribeSigningJobGetRevocationStatus"
    "GetSigningPlatformGetSigningProfileListProfilePermissionsListSigningJobsListSigningPlatforms"
    "ListSigningProfilesListTagsForResourcePutSigningProfileRemoveProfilePermission"
    "RevokeSignatureRevokeSigningProfileSignPayloadStartSigningJobTagResourceUntagResource"
    /* signin */
    "AuthenticateAuthorizeOAuth2AccessCreateAccountCreateOAuth2PublicClientCreateOAuth2Token"
    "CreateTrustedIdentityPropagationApplicationForConsoleDeleteConsoleAuthorizationConfiguration"
    "DeleteResourcePermissionStatementGetConsoleAuthorizationConfigurationGetResourcePolicy"
    "IntrospectOAuth2TokenListResourcePermissionStatements"
    "ListTrustedIdentityPropagationApplicationsForConsolePutConsoleAuthorizationConfiguration"
    "PutResourcePermissionStatementRevokeOAuth2Token"
    /* simspaceweaver */
    "CreateSnapshotDeleteAppDeleteSimulationDescribeAppDescribeSimulationListApps"
    "ListSimulationsListTagsForResourceStartAppStartClockStartSimulationStopAppStopClock"
    "StopSimulationTagResourceUntagResource"
    /* sms-voice */
    "AssociateOriginationIdentityAssociateProtectConfigurationCarrierLookupCreateConfigurationSet"
    "CreateConfigurationSetEventDestinationCreateEventDestinationCreateNotifyConfiguration"
    "CreateOptOutListCreatePoolCreateProtectConfigurationCreateRcsAgentCreateRegistration"
    "CreateRegistrationAssociationCreateRegistrationAttachmentCreateRegistrationVersion"
    "CreateVerifiedDestinationNumberDeleteAccountDefaultProtectConfigurationDeleteConfigurationSet"
    "DeleteConfigurationSetEventDestinationDeleteDefaultMessageTypeDeleteDefaultSenderId"
    "DeleteEventDestinationDeleteKeywordDeleteMediaMessageSpendLimitOverride"
    "DeleteNotifyConfigurationDeleteNotifyMessageSpendLimitOverrideDeleteOptedOutNumber"
    "DeleteOptOutListDeletePoolDeleteProtectConfiguration"
    "DeleteProtectConfigurationRuleSetNumberOverrideDeleteRcsAgent"
    "DeleteRcsMessageSpendLimitOverrideDeleteRegistrationDeleteRegistrationAttachment"
    "DeleteRegistrationFieldValueDeleteResourcePolicyDeleteTextMessageSpendLimitOverride"
    "DeleteVerifiedDestinationNumberDeleteVoiceMessageSpendLimitOverrideDescribeAccountAttributes"
    "DescribeAccountLimitsDescribeConfigurationSetsDescribeKeywordsDescribeNotifyConfigurations"
    "DescribeNotifyTemplatesDescribeOptedOutNumbersDescribeOptOutListsDescribePhoneNumbers"
    "DescribePoolsDescribeProtectConfigurationsDescribeRcsAgentCountryLaunchStatus"
    "DescribeRcsAgentsDescribeRegistrationAttachmentsDescribeRegistrationFieldDefinitions"
    "DescribeRegistrationFieldValuesDescribeRegistrationsDescribeRegistrationSectionDefinitions"
    "DescribeRegistrationTypeDefinitionsDescribeRegistrationVersionsDescribeSenderIds"
    "DescribeSpendLimitsDescribeVerifiedDestinationNumbersDisassociateOriginationIdentity"
    "DisassociateProtectConfigurationDiscardRegistrationVersionGetConfigurationSetEventDestinations"
    "GetProtectConfigurationCountryRuleSetGetResourcePolicyListAvailablePhoneNumbers"
    "ListConfigurationSetsListNotifyCountriesListPoolOriginationIdentities"
    "ListProtectConfigurationRuleSetNumberOverridesListRegistrationAssociationsListTagsForResource"
    "PutKeywordPutMessageFeedbackPutOptedOutNumberPutProtectConfigurationRuleSetNumberOverride"
    "PutRegistrationFieldValuePutResourcePolicyReleasePhoneNumberReleaseSenderId"
    "RequestPhoneNumberRequestSenderIdSendDestinationNumberVerificationCodeSendMediaMessage"
    "SendNotifyTextMessageSendNotifyVoiceMessageSendRcsMessageSendTextMessageSendVoiceMessage"
    "SetAccountDefaultProtectConfigurationSetDefaultMessageFeedbackEnabledSetDefaultMessageType"
    "SetDefaultSenderIdSetMediaMessageSpendLimitOverrideSetNotifyMessageSpendLimitOverride"
    "SetRcsMessageSpendLimitOverrideSetTextMessageSpendLimitOverride"
    "SetVoiceMessageSpendLimitOverrideSubmitRegistrationVersionTagResourceUntagResource"
    "UpdateConfigurationSetEventDestinationUpdateEventDestinationUpdateNotifyConfiguration"
    "UpdatePhoneNumberUpdatePoolUpdateProtectConfigurationUpdateProtectConfigurationCountryRuleSet"
    "UpdateRcsAgentUpdateSenderIdVerifyDestinationNumber"
    /* sms */
    "CreateAppCreateReplicationJobDeleteAppDeleteAppLaunchConfiguration"
    "DeleteAppReplicationConfigurationDeleteAppValidationConfigurationDeleteReplicationJob"
    "DeleteServerCatalogDisassociateConnectorGenerateChangeSetGenerateTemplateGetApp"
    "GetAppLaunchConfigurationGetAppReplicationConfigurationGetAppValidationConfiguration"
    "GetAppValidationOutputGetConnectorsGetMessagesGetReplicationJobsGetReplicationRuns"
    "GetServersImportAppCatalogImportServerCatalogLaunchAppListAppsNotifyAppValidationOutput"
    "PutAppLaunchConfigurationPutAppReplicationConfigurationPutAppValidationConfiguration"
    "SendMessageStartAppReplicationStartOnDemandAppReplicationStartOnDemandReplicationRun"
    "StopAppReplicationTerminateAppUpdateAppUpdateReplicationJob"
    /* snow-device-management */
    "CancelTaskCreateTaskDescribeDeviceDescribeDeviceEc2InstancesDescribeExecutionDescribeTask"
    "ListDeviceResourcesListDevicesListExecutionsListTagsForResourceListTasksTagResource"
    "UntagResource"
    /* snowball */
    "CancelClusterCancelJobCreateAddressCreateClusterCreateJobCreateLongTermPricing"
    "CreateReturnShippingLabelDescribeAddressDescribeAddressesDescribeClusterDescribeJob"
    "DescribeReturnShippingLabelGetJobManifestGetJobUnlockCodeGetSnowballUsageGetSoftwareUpdates"
    "ListClusterJobsListClustersListCompatibleImagesListJobsListLongTermPricing"
    "ListPickupLocationsListServiceVersionsUpdateClusterUpdateJobUpdateJobShipmentState"
    "UpdateLongTermPricing"
    /* sns */
    "AddPermissionCheckIfPhoneNumberIsOptedOutConfirmSubscriptionCreatePlatformApplication"
    "CreatePlatformEndpointCreateSMSSandboxPhoneNumberCreateTopicDeleteEndpoint"
    "DeletePlatformApplicationDeleteSMSSandboxPhoneNumberDeleteTopicGetDataProtectionPolicy"
    "GetEndpointAttributesGetPlatformApplicationAttributesGetSMSAttributes"
    "GetSMSSandboxAccountStatusGetSubscriptionAttributesGetTopicAttributes"
    "ListEndpointsByPlatformApplicationListOriginationNumbersListPhoneNumbersOptedOut"
    "ListPlatformApplicationsListSMSSandboxPhoneNumbersListSubscriptionsListSubscriptionsByTopic"
    "ListTagsForResourceListTopicsOptInPhoneNumberPublishPutDataProtectionPolicyRemovePermission"
    "SetEndpointAttributesSetPlatformApplicationAttributesSetSMSAttributes"
    "SetSubscriptionAttributesSetTopicAttributesSubscribeTagResourceUnsubscribeUntagResource"
    "VerifySMSSandboxPhoneNumber"
    /* social-messaging */
    "AssociateWhatsAppBusinessAccountCreateWhatsAppFlowCreateWhatsAppMessageTemplate"
    "CreateWhatsAppMessageTemplateFromLibraryCreateWhatsAppMessageTemplateMediaDeleteWhatsAppFlow"
    "DeleteWhatsAppMessageMediaDeleteWhatsAppMessageTemplateDeprecateWhatsAppFlow"
    "DisassociateWhatsAppBusinessAccountGetLinkedWhatsAppBusinessAccount"
    "GetLinkedWhatsAppBusinessAccountPhoneNumberGetWhatsAppCallPermissionGetWhatsAppFlow"
    "GetWhatsAppFlowPreviewGetWhatsAppMessageMediaGetWhatsAppMessageTemplate"
    "ListLinkedWhatsAppBusinessAccountsListTagsForResourceListWhatsAppFlowAssetsListWhatsAppFlows"
    "ListWhatsAppMessageTemplatesListWhatsAppTemplateLibraryPostWhatsAppMessageMedia"
    "PublishWhatsAppFlowPutWhatsAppBusinessAccountEventDestinationsSendWhatsAppCallEvent"
    "SendWhatsAppMessageTagResourceUntagResourceUpdateLinkedWhatsAppBusinessAccountPhoneNumber"
    "UpdateWhatsAppFlowUpdateWhatsAppFlowAssetsUpdateWhatsAppMessageTemplate"
    /* sqlworkbench */
    "AssociateConnectionWithChartAssociateConnectionWithTabAssociateNotebookWithTab"
    "AssociateQueryWithTabBatchDeleteFolderBatchGetNotebookCellCreateAccountCreateChart"
    "CreateConnectionCreateFolderCreateNotebookCreateNotebookCellCreateNotebookFromVersion"
    "CreateNotebookVersionCreateSavedQueryDeleteChartDeleteConnectionDeleteNotebook"
    "DeleteNotebookCellDeleteNotebookVersionDeleteQCustomContextDeleteSavedQuery"
    "DeleteSqlGenerationContextDeleteTabDriverExecuteDuplicateNotebookExportNotebook"
    "GenerateSessionGetAccountInfoGetAccountSettingsGetAutocompletionMetadata"
    "GetAutocompletionResourceGetChartGetConnectionGetNotebookGetNotebookVersion"
    "GetQCustomContextGetQSqlPromptQuotasGetQSqlRecommendationsGetQueryExecutionHistory"
    "GetSavedQueryGetSchemaInferenceGetSqlGenerationContextGetSqlRecommendationsGetUserInfo"
    "GetUserWorkspaceSettingsImportNotebookListConnectionsListDatabasesListFilesListNotebooks"
    "ListNotebookVersionsListQueryExecutionHistoryListRedshiftClustersListSampleDatabases"
    "ListSavedQueryVersionsListTabsListTaggedResourcesListTagsForResourcePassAccountSettings"
    "PutQCustomContextPutSqlGenerationContextPutTabPutUserWorkspaceSettingsRestoreNotebookVersion"
    "TagResourceUntagResourceUpdateAccountConnectionSettingsUpdateAccountExportSettings"
    "UpdateAccountGeneralSettingsUpdateAccountQSqlSettingsUpdateChartUpdateConnection"
    "UpdateFileFolderUpdateFolderUpdateNotebookUpdateNotebookCellContentUpdateNotebookCellLayout"
    "UpdateSavedQuery"
    /* sqs */
    "AddPermissionCancelMessageMoveTaskChangeMessageVisibilityCreateQueueDeleteMessage"
    "DeleteQueueGetQueueAttributesGetQueueUrlListDeadLetterSourceQueuesListMessageMoveTasks"
    "ListQueuesListQueueTagsPurgeQueueReceiveMessageRemovePermissionSendMessage"
    "SetQueueAttributesStartMessageMoveTaskTagQueueUntagQueue"
    /* ssm-contacts */
    "AcceptPageActivateContactChannelAssociateContactCreateContactCreateContactChannel"
    "CreateRotationCreateRotationOverrideDeactivateContactChannelDeleteContact"
    "DeleteContactChannelDeleteRotationDeleteRotationOverrideDescribeEngagementDescribePage"
    "GetContactGetContactChannelGetContactPolicyGetRotationGetRotationOverride"
    "ListContactChannelsListContactsListEngagementsListPageReceiptsListPageResolutions"
    "ListPagesByContactListPagesByEngagementListPreviewRotationShiftsListRotationOverrides"
    "ListRotationsListRotationShiftsListTagsForResourcePutContactPolicySendActivationCode"
    "StartEngagementStopEngagementTagResourceUntagResourceUpdateContactUpdateContactChannel"
    "UpdateRotation"
    /* ssm-guiconnect */
    "CancelConnectionDeleteConnectionRecordingPreferencesGetConnection"
    "GetConnectionRecordingPreferencesListConnectionsStartConnection"
    "UpdateConnectionRecordingPreferences"
    /* ssm-incidents */
    "BatchGetIncidentFindingsCreateReplicationSetCreateResponsePlanCreateTimelineEvent"
    "DeleteIncidentRecordDeleteReplicationSetDeleteResourcePolicyDeleteResponsePlan"
    "DeleteTimelineEventGetIncidentRecordGetReplicationSetGetResourcePoliciesGetResponsePlan"
    "GetTimelineEventListIncidentFindingsListIncidentRecordsListRelatedItemsListReplicationSets"
    "ListResponsePlansListTagsForResourceListTimelineEventsPutResourcePolicyStartIncident"
    "TagResourceUntagResourceUpdateDeletionProtectionUpdateIncidentRecordUpdateRelatedItems"
    "UpdateReplicationSetUpdateResponsePlanUpdateTimelineEvent"
    /* ssm-quicksetup */
    "CreateConfigurationManagerDeleteConfigurationManagerGetConfigurationGetConfigurationManager"
    "GetServiceSettingsListConfigurationManagersListConfigurationsListQuickSetupTypes"
    "ListTagsForResourceTagResourceUntagResourceUpdateConfigurationDefinition"
    "UpdateConfigurationManagerUpdateServiceSettings"
    /* ssm-sap */
    "BackupDatabaseDeleteResourcePermissionDeregisterApplicationGetApplicationGetComponent"
    "GetConfigurationCheckOperationGetDatabaseGetOperationGetResourcePermissionListApplications"
    "ListComponentsListConfigurationCheckDefinitionsListConfigurationCheckOperationsListDatabases"
    "ListOperationEventsListOperationsListSubCheckResultsListSubCheckRuleResults"
    "ListTagsForResourcePutResourcePermissionRegisterApplicationRestoreDatabaseStartApplication"
    "StartApplicationRefreshStartConfigurationChecksStopApplicationTagResourceUntagResource"
    "UpdateApplicationSettingsUpdateHANABackupSettings"
    /* ssm */
    "AddTagsToResourceAssociateOpsItemRelatedItemCancelCommandCancelMaintenanceWindowExecution"
    "CreateActivationCreateAssociationCreateAssociationBatchCreateCloudConnectorCreateDocument"
    "CreateMaintenanceWindowCreateOpsItemCreateOpsMetadataCreatePatchBaseline"
    "CreateResourceDataSyncDeleteActivationDeleteAssociationDeleteCloudConnectorDeleteDocument"
    "DeleteInventoryDeleteMaintenanceWindowDeleteOpsItemDeleteOpsMetadataDeleteParameter"
    "DeleteParametersDeletePatchBaselineDeleteResourceDataSyncDeleteResourcePolicy"
    "DeregisterManagedInstanceDeregisterPatchBaselineForPatchGroup"
    "DeregisterTargetFromMaintenanceWindowDeregisterTaskFromMaintenanceWindowDescribeActivations"
    "DescribeAssociationDescribeAssociationExecutionsDescribeAssociationExecutionTargets"
    "DescribeAutomationExecutionsDescribeAutomationStepExecutionsDescribeAvailablePatches"
    "DescribeDocumentDescribeDocumentParametersDescribeDocumentPermission"
    "DescribeEffectiveInstanceAssociationsDescribeEffectivePatchesForPatchBaseline"
    "DescribeInstanceAssociationsStatusDescribeInstanceInformationDescribeInstancePatches"
    "DescribeInstancePatchStatesDescribeInstancePatchStatesForPatchGroupDescribeInstanceProperties"
    "DescribeInventoryDeletionsDescribeMaintenanceWindowExecutions"
    "DescribeMaintenanceWindowExecutionTaskInvocationsDescribeMaintenanceWindowExecutionTasks"
    "DescribeMaintenanceWindowsDescribeMaintenanceWindowScheduleDescribeMaintenanceWindowsForTarget"
    "DescribeMaintenanceWindowTargetsDescribeMaintenanceWindowTasksDescribeOpsItems"
    "DescribeParametersDescribePatchBaselinesDescribePatchGroupsDescribePatchGroupState"
    "DescribePatchPropertiesDescribeSessionsDisassociateOpsItemRelatedItemExecuteAPI"
    "GetAccessTokenGetAutomationExecutionGetCalendarGetCalendarStateGetCloudConnector"
    "GetCommandInvocationGetConnectionStatusGetDefaultPatchBaseline"
    "GetDeployablePatchSnapshotForInstanceGetDocumentGetExecutionPreviewGetInventory"
    "GetInventorySchemaGetMaintenanceWindowGetMaintenanceWindowExecution"
    "GetMaintenanceWindowExecutionTaskGetMaintenanceWindowExecutionTaskInvocation"
    "GetMaintenanceWindowTaskGetManifestGetOpsItemGetOpsMetadataGetOpsSummaryGetParameter"
    "GetParameterHistoryGetParametersGetParametersByPathGetPatchBaseline"
    "GetPatchBaselineForPatchGroupGetResourcePoliciesGetServiceSettingLabelParameterVersion"
    "ListAssociationsListAssociationVersionsListCloudConnectorsListCommandInvocationsListCommands"
    "ListComplianceItemsListComplianceSummariesListDocumentMetadataHistoryListDocuments"
    "ListDocumentVersionsListInstanceAssociationsListInventoryEntriesListNodesListNodesSummary"
    "ListOpsItemEventsListOpsItemRelatedItemsListOpsMetadataListResourceComplianceSummaries"
    "ListResourceDataSyncListTagsForResourceModifyDocumentPermissionPutCalendarPutComplianceItems"
    "PutConfigurePackageResultPutInventoryPutParameterPutResourcePolicy"
    "RegisterDefaultPatchBaselineRegisterManagedInstanceRegisterPatchBaselineForPatchGroup"
    "RegisterTargetWithMaintenanceWindowRegisterTaskWithMaintenanceWindowRemoveTagsFromResource"
    "RequestManagedInstanceRoleTokenResetServiceSettingResumeSessionSendAutomationSignal"
    "SendCommandStartAccessRequestStartAssociationsOnceStartAutomationExecution"
    "StartChangeRequestExecutionStartExecutionPreviewStartSessionStopAutomationExecution"
    "TerminateSessionUnlabelParameterVersionUpdateAssociationUpdateAssociationStatus"
    "UpdateCloudConnectorUpdateDocumentUpdateDocumentDefaultVersionUpdateDocumentMetadata"
    "UpdateInstanceAssociationStatusUpdateInstanceInformationUpdateMaintenanceWindow"
    "UpdateMaintenanceWindowTargetUpdateMaintenanceWindowTaskUpdateManagedInstancePublicKey"
    "UpdateManagedInstanceRoleUpdateOpsItemUpdateOpsMetadataUpdatePatchBaseline"
    "UpdateResourceDataSyncUpdateServiceSettingValidateCloudConnector"
    /* ssmmessages */
    "CreateControlChannelCreateDataChannelOpenControlChannelOpenDataChannel"
    /* sso-directory */
    "AddMemberToGroupCompleteVirtualMfaDeviceRegistrationCompleteWebAuthnDeviceRegistration"
    "CreateAliasCreateBearerTokenCreateExternalIdPConfigurationForDirectoryCreateGroup"
    "CreateProvisioningTenantCreateUserDeleteBearerTokenDeleteExternalIdPCertificate"
    "DeleteExternalIdPConfigurationForDirectoryDeleteGroupDeleteMfaDeviceForUser"
    "DeleteProvisioningTenantDeleteUserDescribeDirectoryDescribeGroupDescribeGroups"
    "DescribeProvisioningTenantDescribeUserDescribeUserByUniqueAttributeDescribeUsers"
    "DisableExternalIdPConfigurationForDirectoryDisableUser"
    "EnableExternalIdPConfigurationForDirectoryEnableUserGetAWSSPConfigurationForDirectory"
    "GetGroupIdGetUserIdGetUserPoolInfoImportExternalIdPCertificateIsMemberInGroup"
    "IsMemberInGroupsListBearerTokensListExternalIdPCertificates"
    "ListExternalIdPConfigurationsForDirectoryListGroupsListGroupsForMemberListGroupsForUser"
    "ListMembersInGroupListMfaDevicesForUserListProvisioningTenantsListUsersRemoveMemberFromGroup"
    "SearchGroupsSearchUsersStartVirtualMfaDeviceRegistrationStartWebAuthnDeviceRegistration"
    "UpdateExternalIdPConfigurationForDirectoryUpdateGroupUpdateGroupDisplayName"
    "UpdateMfaDeviceForUserUpdatePasswordUpdateUserUpdateUserNameVerifyEmail"
    /* sso-oauth */
    "CreateTokenWithIAMIntrospectTokenWithIAMRevokeTokenWithIAM"
    /* sso */
    "AddRegionAssociateDirectoryAssociateProfile"
    "AttachCustomerManagedPolicyReferenceToPermissionSetAttachManagedPolicyToPermissionSet"
    "CreateAccountAssignmentCreateApplicationCreateApplicationAssignmentCreateApplicationInstance"
    "CreateApplicationInstanceCertificateCreateInstance"
    "CreateInstanceAccessControlAttributeConfigurationCreateManagedApplicationInstance"
    "CreatePermissionSetCreateProfileCreateTrustCreateTrustedTokenIssuerDeleteAccountAssignment"
    "DeleteApplicationDeleteApplicationAccessScopeDeleteApplicationAssignment"
    "DeleteApplicationAuthenticationMethodDeleteApplicationGrantDeleteApplicationInstance"
    "DeleteApplicationInstanceCertificateDeleteInlinePolicyFromPermissionSetDeleteInstance"
    "DeleteInstanceAccessControlAttributeConfigurationDeleteManagedApplicationInstance"
    "DeletePermissionsBoundaryFromPermissionSetDeletePermissionSetDeleteProfile"
    "DeleteTrustedTokenIssuerDescribeAccountAssignmentCreationStatus"
    "DescribeAccountAssignmentDeletionStatusDescribeApplicationDescribeApplicationAssignment"
    "DescribeApplicationProviderDescribeInstanceDescribeInstanceAccessControlAttributeConfiguration"
    "DescribePermissionSetDescribePermissionSetProvisioningStatusDescribeRegion"
    "DescribeRegisteredRegionsDescribeTrustedTokenIssuer"
    "DetachCustomerManagedPolicyReferenceFromPermissionSetDetachManagedPolicyFromPermissionSet"
    "DisassociateDirectoryDisassociateProfileGetApplicationAccessScope"
    "GetApplicationAssignmentConfigurationGetApplicationAuthenticationMethodGetApplicationGrant"
    "GetApplicationInstanceGetApplicationSessionConfigurationGetApplicationTemplate"
    "GetInlinePolicyForPermissionSetGetManagedApplicationInstanceGetMfaDeviceManagementForDirectory"
    "GetPermissionsBoundaryForPermissionSetGetPermissionSetGetProfileGetSharedSsoConfiguration"
    "GetSsoConfigurationGetSSOStatusGetTrustImportApplicationInstanceServiceProviderMetadata"
    "ListAccountAssignmentCreationStatusListAccountAssignmentDeletionStatusListAccountAssignments"
    "ListAccountAssignmentsForPrincipalListAccountsForProvisionedPermissionSet"
    "ListApplicationAccessScopesListApplicationAssignmentsListApplicationAssignmentsForPrincipal"
    "ListApplicationAuthenticationMethodsListApplicationGrantsListApplicationInstanceCertificates"
    "ListApplicationInstancesListApplicationProvidersListApplicationsListApplicationTemplates"
    "ListCustomerManagedPolicyReferencesInPermissionSetListDirectoryAssociationsListInstances"
    "ListManagedPoliciesInPermissionSetListPermissionSetProvisioningStatusListPermissionSets"
    "ListPermissionSetsProvisionedToAccountListProfileAssociationsListProfilesListRegions"
    "ListTagsForResourceListTrustedTokenIssuersProvisionPermissionSetPutApplicationAccessScope"
    "PutApplicationAssignmentConfigurationPutApplicationAuthenticationMethodPutApplicationGrant"
    "PutApplicationSessionConfigurationPutInlinePolicyToPermissionSet"
    "PutMfaDeviceManagementForDirectoryPutPermissionsBoundaryToPermissionSetPutPermissionsPolicy"
    "RemoveRegionSearchGroupsSearchUsersStartSSOTagResourceUntagResourceUpdateApplication"
    "UpdateApplicationInstanceActiveCertificateUpdateApplicationInstanceDisplayData"
    "UpdateApplicationInstanceResponseConfiguration"
    "UpdateApplicationInstanceResponseSchemaConfiguration"
    "UpdateApplicationInstanceSecurityConfiguration"
    "UpdateApplicationInstanceServiceProviderConfigurationUpdateApplicationInstanceStatus"
    "UpdateInstanceUpdateInstanceAccessControlAttributeConfiguration"
    "UpdateManagedApplicationInstanceStatusUpdatePermissionSetUpdateProfileUpdateSSOConfiguration"
    "UpdateTrustUpdateTrustedTokenIssuer"
    /* states */
    "CreateActivityCreateStateMachineCreateStateMachineAliasDeleteActivityDeleteStateMachine"
    "DeleteStateMachineAliasDeleteStateMachineVersionDescribeActivityDescribeExecution"
    "DescribeMapRunDescribeStateMachineDescribeStateMachineAliasDescribeStateMachineForExecution"
    "GetActivityTaskGetExecutionHistoryInvokeHTTPEndpointListActivitiesListExecutionsListMapRuns"
    "ListStateMachineAliasesListStateMachinesListStateMachineVersionsListTagsForResource"
    "PublishStateMachineVersionRedriveExecutionRevealSecretsSendTaskFailureSendTaskHeartbeat"
    "SendTaskSuccessStartExecutionStartSyncExecutionStopExecutionTagResourceTestState"
    "UntagResourceUpdateMapRunUpdateStateMachineUpdateStateMachineAlias"
    "ValidateStateMachineDefinition"
    /* storagegateway */
    "ActivateGatewayAddCacheAddTagsToResourceAddUploadBufferAddWorkingStorageAssignTapePool"
    "AssociateFileSystemAttachVolumeBypassGovernanceRetentionCancelArchivalCancelCacheReport"
    "CancelRetrievalCreateCachediSCSIVolumeCreateNFSFileShareCreateSMBFileShareCreateSnapshot"
    "CreateSnapshotFromVolumeRecoveryPointCreateStorediSCSIVolumeCreateTapePoolCreateTapes"
    "CreateTapeWithBarcodeDeleteAutomaticTapeCreationPolicyDeleteBandwidthRateLimit"
    "DeleteCacheReportDeleteChapCredentialsDeleteFileShareDeleteGatewayDeleteSnapshotSchedule"
    "DeleteTapeDeleteTapeArchiveDeleteTapePoolDeleteVolumeDescribeAvailabilityMonitorTest"
    "DescribeBandwidthRateLimitDescribeBandwidthRateLimitScheduleDescribeCache"
    "DescribeCachediSCSIVolumesDescribeCacheReportDescribeChapCredentials"
    "DescribeFileSystemAssociationsDescribeGatewayInformationDescribeMaintenanceStartTime"
    "DescribeNFSFileSharesDescribeSMBFileSharesDescribeSMBSettingsDescribeSnapshotSchedule"
    "DescribeStorediSCSIVolumesDescribeTapeArchivesDescribeTapeRecoveryPointsDescribeTapes"
    "DescribeUploadBufferDescribeVTLDevicesDescribeWorkingStorageDetachVolumeDisableGateway"
    "DisassociateFileSystemEvictFilesFailingUploadJoinDomainListAutomaticTapeCreationPolicies"
    "ListCacheReportsListFileSharesListFileSystemAssociationsListGatewaysListLocalDisks"
    "ListTagsForResourceListTapePoolsListTapesListVolumeInitiatorsListVolumeRecoveryPoints"
    "ListVolumesNotifyWhenUploadedRefreshCacheRemoveTagsFromResourceResetCache"
    "RetrieveTapeArchiveRetrieveTapeRecoveryPointSetLocalConsolePasswordSetSMBGuestPassword"
    "ShutdownGatewayStartAvailabilityMonitorTestStartCacheReportStartGateway"
    "UpdateAutomaticTapeCreationPolicyUpdateBandwidthRateLimitUpdateBandwidthRateLimitSchedule"
    "UpdateChapCredentialsUpdateFileSystemAssociationUpdateGatewayInformation"
    "UpdateGatewaySoftwareNowUpdateMaintenanceStartTimeUpdateNFSFileShareUpdateSMBFileShare"
    "UpdateSMBFileShareVisibilityUpdateSMBLocalGroupsUpdateSMBSecurityStrategy"
    "UpdateSnapshotScheduleUpdateVTLDeviceType"
    /* sts */
    "AssumeRoleAssumeRoleWithSAMLAssumeRoleWithWebIdentityAssumeRootDecodeAuthorizationMessage"
    "GetAccessKeyInfoGetCallerIdentityGetDelegatedAccessTokenGetFederationToken"
    "GetServiceBearerTokenGetSessionTokenGetWebIdentityTokenSetContextSetSourceIdentity"
    "TagGetWebIdentityTokenTagSession"
    /* support-console */
    "CheckSubscriptionCreateCaseDraftCreateContactDeleteCaseDraftDescribeDynamicHelp"
    "GetAccountGovCloudEnabledGetAccountStateGetBannerGetCaseDraft"
    "GetIssueClassificationPredictionsGetIssueTextSummaryGetQuestionnaireSaveFeedback"
    /* support */
    "AddAttachmentsToSetAddCommunicationToCaseAddRelatedItemToCaseCreateCaseDescribeAttachment"
    "DescribeCaseAttributesDescribeCaseOptionsDescribeCasesDescribeCommunication"
    "DescribeCommunicationsDescribeCreateCaseOptionsDescribeIssueTypesDescribeRelatedItems"
    "DescribeServicesDescribeSeverityLevelsDescribeSupportedLanguagesDescribeSupportLevel"
    "DescribeTrustedAdvisorCheckRefreshStatusesDescribeTrustedAdvisorCheckResult"
    "DescribeTrustedAdvisorChecksDescribeTrustedAdvisorCheckSummariesDisconnectLiveContactForCase"
    "DownloadAttachmentGetInteractionInitiateCallForCaseInitiateChatForCase"
    "InitiateLiveContactForCaseListInteractionEntriesListInteractionsPutCaseAttributes"
    "RateCaseCommunicationRefreshTrustedAdvisorCheckResolveCaseResolveInteractionSearchForCases"
    "StartInteractionUpdateCaseSeverityUpdateInteractionUploadAttachment"
    /* supportapp */
    "CreateSlackChannelConfigurationDeleteAccountAliasDeleteSlackChannelConfiguration"
    "DeleteSlackWorkspaceConfigurationDescribeSlackChannelsGetAccountAliasGetSlackOauthParameters"
    "ListSlackChannelConfigurationsListSlackWorkspaceConfigurationsPutAccountAlias"
    "RedeemSlackOauthCodeRegisterSlackWorkspaceForOrganizationUpdateSlackChannelConfiguration"
    /* supportauthz */
    "CreateSupportPermitDeleteSupportPermitGetActionGetSupportPermitListActions"
    "ListSupportPermitRequestsListSupportPermitsListTagsForResourceRegisterKey"
    "RejectSupportPermitRequestTagResourceUntagResource"
    /* supportplans */
    "AcceptSupportAgreementCancelSupportAgreementCreateSupportAgreementCreateSupportPlanSchedule"
    "GetSupportAgreementGetSupportPlanGetSupportPlanUpdateStatusListSupportAgreementRevisions"
    "ListSupportAgreementsListSupportPlanModifiersRejectSupportAgreementStartSupportPlanUpdate"
    "UpdateSupportAgreement"
    /* sustainability */
    "GetCarbonFootprintSummaryGetEstimatedCarbonEmissionsGetEstimatedCarbonEmissionsDimensionValues"
    "GetEstimatedWaterAllocationGetEstimatedWaterAllocationDimensionValues"
    /* swf */
    "CancelTimerCancelWorkflowExecutionCompleteWorkflowExecutionContinueAsNewWorkflowExecution"
    "CountClosedWorkflowExecutionsCountOpenWorkflowExecutionsCountPendingActivityTasks"
    "CountPendingDecisionTasksDeleteActivityTypeDeleteWorkflowTypeDeprecateActivityType"
    "DeprecateDomainDeprecateWorkflowTypeDescribeActivityTypeDescribeDomain"
    "DescribeWorkflowExecutionDescribeWorkflowTypeFailWorkflowExecutionGetWorkflowExecutionHistory"
    "ListActivityTypesListClosedWorkflowExecutionsListDomainsListOpenWorkflowExecutions"
    "ListTagsForResourceListWorkflowTypesPollForActivityTaskPollForDecisionTask"
    "RecordActivityTaskHeartbeatRecordMarkerRegisterActivityTypeRegisterDomain"
    "RegisterWorkflowTypeRequestCancelActivityTaskRequestCancelExternalWorkflowExecution"
    "RequestCancelWorkflowExecutionRespondActivityTaskCanceledRespondActivityTaskCompleted"
    "RespondActivityTaskFailedRespondDecisionTaskCompletedScheduleActivityTask"
    "SignalExternalWorkflowExecutionSignalWorkflowExecutionStartChildWorkflowExecutionStartTimer"
    "StartWorkflowExecutionTagResourceTerminateWorkflowExecutionUndeprecateActivityType"
    "UndeprecateDomainUndeprecateWorkflowTypeUntagResource"
    /* synthetics */
    "AssociateResourceCreateCanaryCreateGroupDeleteCanaryDeleteGroupDescribeCanaries"
    "DescribeCanariesLastRunDescribeRuntimeVersionsDisassociateResourceGetCanaryGetCanaryRuns"
    "GetGroupListAssociatedGroupsListGroupResourcesListGroupsListTagsForResourceStartCanary"
    "StartCanaryDryRunStopCanaryTagResourceUntagResourceUpdateCanary"
    /* tag */
    "DescribeReportCreationGetComplianceSummaryGetResourcesGetTagKeysGetTagValues"
    "ListRequiredTagsStartReportCreationTagResourcesUntagResources"
    /* tax */
    "BatchDeleteTaxRegistrationBatchPutTaxRegistrationCancelDocumentCreateDocument"
    "DeleteSupplementalTaxRegistrationDeleteTaxRegistrationGetDocumentGetDocumentUploadUrl"
    "GetExemptionsGetTaxInfoReportingDocumentGetTaxInheritanceGetTaxInterviewGetTaxRegistration"
    "GetTaxRegistrationDocumentListDocumentsListSupplementalTaxRegistrationsListTaxRegistrations"
    "ListWithholdingEligibleInvoicesPutSupplementalTaxRegistrationPutTaxInheritancePutTaxInterview"
    "PutTaxRegistrationUpdateExemptions"
    /* textract */
    "AnalyzeDocumentAnalyzeExpenseAnalyzeIDCreateAdapterCreateAdapterVersionDeleteAdapter"
    "DeleteAdapterVersionDetectDocumentTextGetAdapterGetAdapterVersionGetDocumentAnalysis"
    "GetDocumentTextDetectionGetExpenseAnalysisGetLendingAnalysisGetLendingAnalysisSummary"
    "ListAdaptersListAdapterVersionsListTagsForResourceStartDocumentAnalysis"
    "StartDocumentTextDetectionStartExpenseAnalysisStartLendingAnalysisTagResourceUntagResource"
    "UpdateAdapter"
    /* thinclient */
    "CreateEnvironmentDeleteDeviceDeleteEnvironmentDeregisterDeviceGetDeviceGetDeviceDetails"
    "GetEnvironmentGetSoftwareSetListDevicesListDeviceSessionsListEnvironmentsListSoftwareSets"
    "ListTagsForResourceTagResourceUntagResourceUpdateDeviceUpdateEnvironmentUpdateSoftwareSet"
    /* timestream-influxdb */
    "CreateDbBackupCreateDbClusterCreateDbInstanceCreateDbParameterGroupDeleteDbBackup"
    "DeleteDbClusterDeleteDbInstanceGetDbBackupGetDbClusterGetDbInstanceGetDbParameterGroup"
    "ListDbBackupsListDbClustersListDbInstancesListDbInstancesForClusterListDbParameterGroups"
    "ListTagsForResourceRebootDbClusterRebootDbInstanceRestoreFromDbBackupTagResource"
    "UntagResourceUpdateDbClusterUpdateDbInstance"
    /* timestream */
    "CancelQueryCreateBatchLoadTaskCreateDatabaseCreateScheduledQueryCreateTableDeleteDatabase"
    "DeleteScheduledQueryDeleteTableDescribeAccountSettingsDescribeBatchLoadTaskDescribeDatabase"
    "DescribeEndpointsDescribeScheduledQueryDescribeTableExecuteScheduledQueryGetAwsBackupStatus"
    "GetAwsRestoreStatusListBatchLoadTasksListDatabasesListMeasuresListScheduledQueries"
    "ListTablesListTagsForResourcePrepareQueryResumeBatchLoadTaskSelectSelectValues"
    "StartAwsBackupJobStartAwsRestoreJobTagResourceUnloadUntagResourceUpdateAccountSettings"
    "UpdateDatabaseUpdateScheduledQueryUpdateTableWriteRecords"
    /* tiros */
    "CreateQueryExtendQueryGetQueryAnswerGetQueryExplanationGetQueryExtensionAccounts"
    /* tnb */
    "CancelSolNetworkOperationCreateSolFunctionPackageCreateSolNetworkInstance"
    "CreateSolNetworkPackageDeleteSolFunctionPackageDeleteSolNetworkInstance"
    "DeleteSolNetworkPackageGetSolFunctionInstanceGetSolFunctionPackage"
    "GetSolFunctionPackageContentGetSolFunctionPackageDescriptorGetSolNetworkInstance"
    "GetSolNetworkOperationGetSolNetworkPackageGetSolNetworkPackageContent"
    "GetSolNetworkPackageDescriptorInstantiateSolNetworkInstanceListSolFunctionInstances"
    "ListSolFunctionPackagesListSolNetworkInstancesListSolNetworkOperationsListSolNetworkPackages"
    "ListTagsForResourcePutSolFunctionPackageContentPutSolNetworkPackageContentTagResource"
    "TerminateSolNetworkInstanceUntagResourceUpdateSolFunctionPackageUpdateSolNetworkInstance"
    "UpdateSolNetworkPackageValidateSolFunctionPackageContentValidateSolNetworkPackageContent"
    /* transcribe */
    "CreateCallAnalyticsCategoryCreateLanguageModelCreateMedicalVocabularyCreateVocabulary"
    "CreateVocabularyFilterDeleteCallAnalyticsCategoryDeleteCallAnalyticsJobDeleteLanguageModel"
    "DeleteMedicalScribeJobDeleteMedicalTranscriptionJobDeleteMedicalVocabulary"
    "DeleteTranscriptionJobDeleteVocabularyDeleteVocabularyFilterDescribeLanguageModel"
    "GetCallAnalyticsCategoryGetCallAnalyticsJobGetMedicalScribeJobGetMedicalScribeStream"
    "GetMedicalTranscriptionJobGetMedicalVocabularyGetTranscriptionJobGetVocabulary"
    "GetVocabularyFilterListCallAnalyticsCategoriesListCallAnalyticsJobsListLanguageModels"
    "ListMedicalScribeJobsListMedicalTranscriptionJobsListMedicalVocabulariesListTagsForResource"
    "ListTranscriptionJobsListVocabulariesListVocabularyFiltersStartCallAnalyticsJob"
    "StartCallAnalyticsStreamTranscriptionStartCallAnalyticsStreamTranscriptionWebSocket"
    "StartMedicalScribeJobStartMedicalScribeStreamStartMedicalStreamTranscription"
    "StartMedicalStreamTranscriptionWebSocketStartMedicalTranscriptionJobStartStreamTranscription"
    "StartStreamTranscriptionWebSocketStartTranscriptionJobTagResourceUntagResource"
    "UpdateCallAnalyticsCategoryUpdateMedicalVocabularyUpdateVocabularyUpdateVocabularyFilter"
    /* transfer */
    "CreateAccessCreateAgreementCreateConnectorCreateProfileCreateServerCreateUserCreateWebApp"
    "CreateWorkflowDeleteAccessDeleteAgreementDeleteCertificateDeleteConnectorDeleteHostKey"
    "DeleteProfileDeleteServerDeleteSshPublicKeyDeleteUserDeleteWebAppDeleteWebAppCustomization"
    "DeleteWorkflowDescribeAccessDescribeAgreementDescribeCertificateDescribeConnector"
    "DescribeExecutionDescribeHostKeyDescribeProfileDescribeSecurityPolicyDescribeServer"
    "DescribeUserDescribeWebAppDescribeWebAppCustomizationDescribeWorkflowImportCertificate"
    "ImportHostKeyImportSshPublicKeyListAccessesListAgreementsListCertificatesListConnectors"
    "ListExecutionsListFileTransferResultsListHostKeysListProfilesListSecurityPolicies"
    "ListServersListTagsForResourceListUsersListWebAppsListWorkflowsSendWorkflowStepState"
    "StartDirectoryListingStartFileTransferStartRemoteDeleteStartRemoteMoveStartServerStopServer"
    "TagResourceTestConnectionTestIdentityProviderUntagResourceUpdateAccessUpdateAgreement"
    "UpdateCertificateUpdateConnectorUpdateHostKeyUpdateProfileUpdateServerUpdateUser"
    "UpdateWebAppUpdateWebAppCustomization"
    /* transform-custom */
    "BatchCreateFindingsBatchUpdateFindingsCompleteTransformationPackageUploadConverseStream"
    "CreateAnalysisCreateCampaignCreateRemediationCreateRepositoryCreateSource"
    "CreateTransformationPackageUrlDeleteAnalysisDeleteCampaignDeleteFindingDeleteKnowledgeItem"
    "DeleteRemediationDeleteRepositoryDeleteSourceDeleteTransformationPackage"
    "ExecuteTransformationGetAnalysisGetAnalysisArtifactDownloadUrlGetCampaignGetFinding"
    "GetFindingGroupsGetKnowledgeItemGetRemediationGetRepositoryGetSource"
    "GetTransformationPackageUrlListAnalysesListAnalysisArtifactsListCampaignRepositories"
    "ListCampaignsListFindingsListKnowledgeItemsListRemediationsListRepositoriesListSources"
    "ListTagsForResourceListTransformationPackageMetadataListTransformationPackageShares"
    "SendTelemetryEventShareTransformationPackageTagResourceUnshareTransformationPackage"
    "UntagResourceUpdateAnalysisUpdateCampaignUpdateCampaignRepositoryStatus"
    "UpdateKnowledgeItemConfigurationUpdateKnowledgeItemStatusUpdateRemediationUpdateRepository"
    "UpdateSource"
    /* transform */
    "AccessTransformProfileAssociateConnectorResourceCreateProfileDeleteAgentRuntimeConfiguration"
    "DeleteConnectorDeleteProfileGetAccountSettingsGetAgentGetAgentRuntimeConfiguration"
    "GetConnectorGetWebAppUrlListAgentsListConnectorsListProfilesListTagsForResource"
    "PutAgentRuntimeConfigurationRejectConnectorTagResourceUntagResourceUpdateAccountSettings"
    "UpdateAgentAccessUpdateProfile"
    /* translate */
    "CreateParallelDataDeleteParallelDataDeleteTerminologyDescribeTextTranslationJob"
    "GetParallelDataGetTerminologyImportTerminologyListLanguagesListParallelData"
    "ListTagsForResourceListTerminologiesListTextTranslationJobsStartTextTranslationJob"
    "StopTextTranslationJobTagResourceTranslateDocumentTranslateTextUntagResource"
    "UpdateParallelData"
    /* trustedadvisor */
    "BatchUpdateRecommendationResourceExclusionDeleteNotificationConfigurationForDelegatedAdmin"
    "DescribeAccountDescribeAccountAccessDescribeCheckItemsDescribeCheckRefreshStatuses"
    "DescribeChecksDescribeCheckStatusHistoryChangesDescribeCheckSummaries"
    "DescribeNotificationConfigurationsDescribeNotificationPreferencesDescribeOrganization"
    "DescribeOrganizationAccountsDescribeReportsDescribeRiskDescribeRiskResourcesDescribeRisks"
    "DescribeServiceMetadataDownloadRiskExcludeCheckItemsGenerateReport"
    "GetOrganizationRecommendationGetRecommendationIncludeCheckItemsListAccountsForParent"
    "ListChecksListOrganizationalUnitsForParentListOrganizationRecommendationAccounts"
    "ListOrganizationRecommendationResourcesListOrganizationRecommendations"
    "ListRecommendationResourcesListRecommendationsListRecommendationsForResourceListRoots"
    "RefreshCheckSetAccountAccessSetOrganizationAccessUpdateNotificationConfigurations"
    "UpdateNotificationPreferencesUpdateOrganizationRecommendationLifecycle"
    "UpdateRecommendationLifecycleUpdateRiskStatus"
    /* ts */
    "GetExecutionGetExecutionOutputGetToolListExecutionsListTagsForResourceListTools"
    "StartExecutionTagResourceUntagResource"
    /* user-subscriptions */
    "CancelPurchaseSessionConfirmPurchaseSessionCreateClaimCreateClaimAddOnCreatePurchaseSession"
    "CreateUpdatePlanPreviewDeleteAutoTopUpRuleDeleteClaimGetAutoTopUpRuleGetCurrentPlanDetails"
    "GetEffectiveUsageLimitGetPurchaseSessionGetUsageLimitHistoryListApplicationClaims"
    "ListClaimAddOnsListClaimsListEntitlementsListUsageLimitsListUserSubscriptions"
    "SetAutoTopUpRuleSetOverageConfigSetUsageLimitUpdateClaim"
    /* uxc */
    "DeleteAccountColorGetAccountColorGetAccountCustomizationsListServicesPutAccountColor"
    "UpdateAccountCustomizations"
    /* vendor-insights */
    "ActivateSecurityProfileAssociateDataSourceCreateDataSourceCreateSecurityProfile"
    "DeactivateSecurityProfileDeleteDataSourceDisassociateDataSourceGetDataSource"
    "GetEntitledSecurityProfileSnapshotGetProfileAccessTermsGetSecurityProfile"
    "GetSecurityProfileSnapshotListDataSourcesListEntitledSecurityProfiles"
    "ListEntitledSecurityProfileSnapshotsListSecurityProfilesListSecurityProfileSnapshots"
    "ListTagsForResourceTagResourceUntagResourceUpdateDataSourceUpdateSecurityProfile"
    "UpdateSecurityProfileSnapshotCreationConfiguration"
    "UpdateSecurityProfileSnapshotReleaseConfiguration"
    /* verified-access */
    "AllowVerifiedAccess"
    /* verifiedpermissions */
    "CreateIdentitySourceCreatePolicyCreatePolicyStoreCreatePolicyStoreAliasCreatePolicyTemplate"
    "DeleteIdentitySourceDeletePolicyDeletePolicyStoreDeletePolicyStoreAliasDeletePolicyTemplate"
    "GetIdentitySourceGetPolicyGetPolicyStoreGetPolicyStoreAliasGetPolicyTemplateGetSchema"
    "IsAuthorizedIsAuthorizedWithTokenListIdentitySourcesListPoliciesListPolicyStoreAliases"
    "ListPolicyStoresListPolicyTemplatesListTagsForResourcePutSchemaTagResourceUntagResource"
    "UpdateIdentitySourceUpdatePolicyUpdatePolicyStoreUpdatePolicyTemplate"
    /* voiceid */
    "AssociateFraudsterCreateDomainCreateWatchlistDeleteDomainDeleteFraudsterDeleteSpeaker"
    "DeleteWatchlistDescribeComplianceConsentDescribeDomainDescribeFraudster"
    "DescribeFraudsterRegistrationJobDescribeSpeakerDescribeSpeakerEnrollmentJobDescribeWatchlist"
    "DisassociateFraudsterEvaluateSessionListDomainsListFraudsterRegistrationJobsListFraudsters"
    "ListSpeakerEnrollmentJobsListSpeakersListTagsForResourceListWatchlistsOptOutSpeaker"
    "RegisterComplianceConsentStartFraudsterRegistrationJobStartSpeakerEnrollmentJobTagResource"
    "UntagResourceUpdateDomainUpdateWatchlist"
    /* vpc-lattice-svcs */
    "ConnectInvoke"
    /* vpc-lattice */
    "AssociateViaAWSServiceAssociateViaAWSService-EventsAndStatesCreateAccessLogSubscription"
    "CreateListenerCreateResourceConfigurationCreateResourceGatewayCreateRuleCreateService"
    "CreateServiceNetworkCreateServiceNetworkResourceAssociation"
    "CreateServiceNetworkServiceAssociationCreateServiceNetworkVpcAssociation"
    "CreateServiceNetworkVpcEndpointAssociationCreateTargetGroupDeleteAccessLogSubscription"
    "DeleteAuthPolicyDeleteDomainVerificationDeleteListenerDeleteResourceConfiguration"
    "DeleteResourceEndpointAssociationDeleteResourceGatewayDeleteResourcePolicyDeleteRule"
    "DeleteServiceDeleteServiceNetworkDeleteServiceNetworkResourceAssociation"
    "DeleteServiceNetworkServiceAssociationDeleteServiceNetworkVpcAssociationDeleteTargetGroup"
    "DeregisterTargetsGetAccessLogSubscriptionGetAuthPolicyGetDomainVerificationGetListener"
    "GetResourceConfigurationGetResourceGatewayGetResourcePolicyGetRuleGetService"
    "GetServiceNetworkGetServiceNetworkResourceAssociationGetServiceNetworkServiceAssociation"
    "GetServiceNetworkVpcAssociationGetTargetGroupListAccessLogSubscriptions"
    "ListDomainVerificationsListListenersListResourceConfigurations"
    "ListResourceEndpointAssociationsListResourceGatewaysListRules"
    "ListServiceNetworkResourceAssociationsListServiceNetworksListServiceNetworkServiceAssociations"
    "ListServiceNetworkVpcAssociationsListServiceNetworkVpcEndpointAssociationsListServices"
    "ListTagsForResourceListTargetGroupsListTargetsPutAuthPolicyPutResourcePolicyRegisterTargets"
    "StartDomainVerificationTagResourceUntagResourceUpdateAccessLogSubscriptionUpdateListener"
    "UpdateResourceConfigurationUpdateResourceGatewayUpdateRuleUpdateServiceUpdateServiceNetwork"
    "UpdateServiceNetworkVpcAssociationUpdateTargetGroup"
    /* vpce */
    "AllowMultiRegion"
    /* waf-regional */
    "AssociateWebACLCreateByteMatchSetCreateGeoMatchSetCreateIPSetCreateRateBasedRule"
    "CreateRegexMatchSetCreateRegexPatternSetCreateRuleCreateRuleGroupCreateSizeConstraintSet"
    "CreateSqlInjectionMatchSetCreateWebACLCreateWebACLMigrationStackCreateXssMatchSet"
    "DeleteByteMatchSetDeleteGeoMatchSetDeleteIPSetDeleteLoggingConfiguration"
    "DeletePermissionPolicyDeleteRateBasedRuleDeleteRegexMatchSetDeleteRegexPatternSetDeleteRule"
    "DeleteRuleGroupDeleteSizeConstraintSetDeleteSqlInjectionMatchSetDeleteWebACL"
    "DeleteXssMatchSetDisassociateWebACLGetByteMatchSetGetChangeTokenGetChangeTokenStatus"
    "GetGeoMatchSetGetIPSetGetLoggingConfigurationGetPermissionPolicyGetRateBasedRule"
    "GetRateBasedRuleManagedKeysGetRegexMatchSetGetRegexPatternSetGetRuleGetRuleGroup"
    "GetSampledRequestsGetSizeConstraintSetGetSqlInjectionMatchSetGetWebACLGetWebACLForResource"
    "GetXssMatchSetListActivatedRulesInRuleGroupListByteMatchSetsListGeoMatchSetsListIPSets"
    "ListLoggingConfigurationsListRateBasedRulesListRegexMatchSetsListRegexPatternSets"
    "ListResourcesForWebACLListRuleGroupsListRulesListSizeConstraintSetsListSqlInjectionMatchSets"
    "ListSubscribedRuleGroupsListTagsForResourceListWebACLsListXssMatchSets"
    "PutLoggingConfigurationPutPermissionPolicyTagResourceUntagResourceUpdateByteMatchSet"
    "UpdateGeoMatchSetUpdateIPSetUpdateRateBasedRuleUpdateRegexMatchSetUpdateRegexPatternSet"
    "UpdateRuleUpdateRuleGroupUpdateSizeConstraintSetUpdateSqlInjectionMatchSetUpdateWebACL"
    "UpdateXssMatchSet"
    /* waf */
    "CreateByteMatchSetCreateGeoMatchSetCreateIPSetCreateRateBasedRuleCreateRegexMatchSet"
    "CreateRegexPatternSetCreateRuleCreateRuleGroupCreateSizeConstraintSet"
    "CreateSqlInjectionMatchSetCreateWebACLCreateWebACLMigrationStackCreateXssMatchSet"
    "DeleteByteMatchSetDeleteGeoMatchSetDeleteIPSetDeleteLoggingConfiguration"
    "DeletePermissionPolicyDeleteRateBasedRuleDeleteRegexMatchSetDeleteRegexPatternSetDeleteRule"
    "DeleteRuleGroupDeleteSizeConstraintSetDeleteSqlInjectionMatchSetDeleteWebACL"
    "DeleteXssMatchSetGetByteMatchSetGetChangeTokenGetChangeTokenStatusGetGeoMatchSetGetIPSet"
    "GetLoggingConfigurationGetPermissionPolicyGetRateBasedRuleGetRateBasedRuleManagedKeys"
    "GetRegexMatchSetGetRegexPatternSetGetRuleGetRuleGroupGetSampledRequestsGetSizeConstraintSet"
    "GetSqlInjectionMatchSetGetWebACLGetXssMatchSetListActivatedRulesInRuleGroupListByteMatchSets"
    "ListGeoMatchSetsListIPSetsListLoggingConfigurationsListRateBasedRulesListRegexMatchSets"
    "ListRegexPatternSetsListRuleGroupsListRulesListSizeConstraintSetsListSqlInjectionMatchSets"
    "ListSubscribedRuleGroupsListTagsForResourceListWebACLsListXssMatchSets"
    "PutLoggingConfigurationPutPermissionPolicyTagResourceUntagResourceUpdateByteMatchSet"
    "UpdateGeoMatchSetUpdateIPSetUpdateRateBasedRuleUpdateRegexMatchSetUpdateRegexPatternSet"
    "UpdateRuleUpdateRuleGroupUpdateSizeConstraintSetUpdateSqlInjectionMatchSetUpdateWebACL"
    "UpdateXssMatchSet"
    /* wafv2 */
    "AssociateWebACLCheckCapacityCreateAPIKeyCreateIPSetCreateRegexPatternSetCreateRuleGroup"
    "CreateWebACLDeleteAPIKeyDeleteFirewallManagerRuleGroupsDeleteIPSetDeleteLoggingConfiguration"
    "DeletePermissionPolicyDeleteRegexPatternSetDeleteRuleGroupDeleteWebACL"
    "DescribeAllManagedProductsDescribeManagedProductsByVendorDescribeManagedRuleGroup"
    "DisassociateFirewallManagerDisassociateWebACLGenerateMobileSdkReleaseUrlGetDecryptedAPIKey"
    "GetIPSetGetLoggingConfigurationGetManagedRuleSetGetMobileSdkReleaseGetPermissionPolicy"
    "GetRateBasedStatementManagedKeysGetRegexPatternSetGetRevenueStatistics"
    "GetRevenueStatisticsSummaryGetRevenueStatisticsTimeSeriesGetRuleGroupGetSampledRequests"
    "GetTopPathStatisticsByTrafficGetWebACLGetWebACLForResourceListAPIKeys"
    "ListAvailableManagedRuleGroupsListAvailableManagedRuleGroupVersionsListIPSets"
    "ListLoggingConfigurationsListManagedRuleSetsListMobileSdkReleasesListRegexPatternSets"
    "ListResourcesForWebACLListRuleGroupsListSettlementRecordsListTagsForResourceListWebACLs"
    "PutFirewallManagerRuleGroupsPutLoggingConfigurationPutManagedRuleSetVersions"
    "PutPermissionPolicyTagResourceUntagResourceUpdateIPSetUpdateManagedRuleSetVersionExpiryDate"
    "UpdateRegexPatternSetUpdateRuleGroupUpdateWebACL"
    "ValidateNetworkSecurityManagerRuleConfiguration"
    "ValidateNetworkSecurityManagerWebACLConfiguration"
    /* wam */
    "AuthenticatePackager"
    /* wellarchitected */
    "AssociateLensesAssociateProfilesConfigureIntegrationCreateAgentContextCreateAgentGoal"
    "CreateAgentProfileCreateLensShareCreateLensVersionCreateMilestoneCreateProfile"
    "CreateProfileShareCreateReviewTemplateCreateTemplateShareCreateWorkloadCreateWorkloadShare"
    "DeleteAgentContextDeleteAgentGoalDeleteAgentProfileDeleteLensDeleteLensShareDeleteProfile"
    "DeleteProfileShareDeleteReviewTemplateDeleteTemplateShareDeleteWorkloadDeleteWorkloadShare"
    "DisassociateLensesDisassociateProfilesExportLensGetAgentContextGetAgentGoalGetAgentProfile"
    "GetAgentRecommendationGetAgentRecommendationGenerationGetAnswerGetConsolidatedReport"
    "GetGlobalSettingsGetLensGetLensReviewGetLensReviewReportGetLensVersionDifference"
    "GetMilestoneGetProfileGetProfileTemplateGetReviewTemplateGetReviewTemplateAnswer"
    "GetReviewTemplateLensReviewGetWorkloadImportLensListAgentContextsListAgentGoals"
    "ListAgentProfilesListAgentRecommendationGenerationsListAgentRecommendationItems"
    "ListAgentRecommendationsListAnswersListCheckDetailsListCheckSummariesListLenses"
    "ListLensReviewImprovementsListLensReviewsListLensSharesListMilestonesListNotifications"
    "ListProfileNotificationsListProfilesListProfileSharesListReviewTemplateAnswers"
    "ListReviewTemplatesListShareInvitationsListTagsForResourceListTemplateSharesListWorkloads"
    "ListWorkloadSharesPutAgentRecommendationFeedbackStartAgentRecommendationGenerationTagResource"
    "UntagResourceUpdateAgentContextUpdateAgentGoalUpdateAgentProfile"
    "UpdateAgentRecommendationStatusUpdateAnswerUpdateGlobalSettingsUpdateIntegration"
    "UpdateLensReviewUpdateProfileUpdateReviewTemplateUpdateReviewTemplateAnswer"
    "UpdateReviewTemplateLensReviewUpdateShareInvitationUpdateWorkloadUpdateWorkloadShare"
    "UpgradeLensReviewUpgradeProfileVersionUpgradeReviewTemplateLensReview"
    /* wickr */
    "BatchCreateUserBatchDeleteUserBatchLookupUserUnameBatchReinviteUserBatchResetDevicesForUser"
    "BatchToggleUserSuspendStatusCreateAdminSessionCreateBotCreateDataRetentionBot"
    "CreateDataRetentionBotChallengeCreateNetworkCreateSecurityGroupDeleteBot"
    "DeleteDataRetentionBotDeleteNetworkDeleteSecurityGroupGetBotGetBotsCountGetDataRetentionBot"
    "GetGuestUserHistoryCountGetNetworkGetNetworkSettingsGetOidcInfoGetOpentdfConfig"
    "GetSecurityGroupGetUserGetUsersCountListBlockedGuestUsersListBotsListDevicesForUser"
    "ListGuestUsersListNetworksListSecurityGroupsListSecurityGroupUsersListTagsForResource"
    "ListUsersRegisterOidcConfigRegisterOidcConfigTestRegisterOpentdfConfigTagResource"
    "UntagResourceUpdateBotUpdateDataRetentionUpdateGuestUserUpdateNetworkDetails"
    "UpdateNetworkSettingsUpdateSecurityGroupUpdateUser"
    /* wisdom */
    "ActivateMessageTemplateAllowVendedLogDeliveryForResourceCreateAIAgentCreateAIAgentVersion"
    "CreateAIGuardrailCreateAIGuardrailVersionCreateAIPromptCreateAIPromptVersionCreateAssistant"
    "CreateAssistantAssociationCreateContentCreateContentAssociationCreateKnowledgeBase"
    "CreateMessageTemplateCreateMessageTemplateAttachmentCreateMessageTemplateVersion"
    "CreateQuickResponseCreateSessionDeactivateMessageTemplateDeleteAIAgentDeleteAIAgentVersion"
    "DeleteAIGuardrailDeleteAIGuardrailVersionDeleteAIPromptDeleteAIPromptVersionDeleteAssistant"
    "DeleteAssistantAssociationDeleteContentDeleteContentAssociationDeleteImportJob"
    "DeleteKnowledgeBaseDeleteMessageTemplateDeleteMessageTemplateAttachmentDeleteQuickResponse"
    "GetAIAgentGetAIGuardrailGetAIPromptGetAssistantGetAssistantAssociationGetContent"
    "GetContentAssociationGetContentSummaryGetImportJobGetKnowledgeBaseGetMessageTemplate"
    "GetNextMessageGetQuickResponseGetRecommendationsGetSessionListAIAgentsListAIAgentVersions"
    "ListAIGuardrailsListAIGuardrailVersionsListAIPromptsListAIPromptVersions"
    "ListAssistantAssociationsListAssistantsListContentAssociationsListContentsListImportJobs"
    "ListKnowledgeBasesListMessagesListMessageTemplatesListMessageTemplateVersionsListModels"
    "ListQuickResponsesListSpansListTagsForResourceNotifyRecommendationsReceivedPutFeedback"
    "QueryAssistantRemoveAssistantAIAgentRemoveKnowledgeBaseTemplateUriRenderMessageTemplate"
    "RetrieveSearchContentSearchMessageTemplatesSearchQuickResponsesSearchSessionsSendMessage"
    "StartContentUploadStartImportJobTagResourceUntagResourceUpdateAIAgentUpdateAIGuardrail"
    "UpdateAIPromptUpdateAssistantAIAgentUpdateContentUpdateKnowledgeBaseTemplateUri"
    "UpdateMessageTemplateUpdateMessageTemplateMetadataUpdateQuickResponseUpdateSession"
    "UpdateSessionData"
    /* workdocs */
    "AbortDocumentVersionUploadActivateUserAddNotificationPermissionsAddResourcePermissions"
    "AddUserToGroupCheckAliasCreateCommentCreateCustomMetadataCreateFolderCreateInstance"
    "CreateLabelsCreateNotificationSubscriptionCreateUserDeactivateUserDeleteComment"
    "DeleteCustomMetadataDeleteDocumentDeleteDocumentVersionDeleteFolderDeleteFolderContents"
    "DeleteInstanceDeleteLabelsDeleteNotificationPermissionsDeleteNotificationSubscription"
    "DeleteUserDeregisterDirectoryDescribeActivitiesDescribeAvailableDirectoriesDescribeComments"
    "DescribeDocumentVersionsDescribeFolderContentsDescribeGroupsDescribeInstanceExports"
    "DescribeInstancesDescribeNotificationPermissionsDescribeNotificationSubscriptions"
    "DescribeResourcePermissionsDescribeRootFoldersDescribeUsersDownloadDocumentVersion"
    "GetCurrentUserGetDocumentGetDocumentPathGetDocumentVersionGetFolderGetFolderPathGetGroup"
    "GetResourcesInitiateDocumentVersionUploadRegisterDirectoryRemoveAllResourcePermissions"
    "RemoveResourcePermissionRestoreDocumentVersionsSearchResourcesStartInstanceExport"
    "UpdateDocumentUpdateDocumentVersionUpdateFolderUpdateInstanceAliasUpdateUser"
    "UpdateUserAdministrativeSettings"
    /* worklink */
    "AssociateDomainAssociateWebsiteAuthorizationProviderAssociateWebsiteCertificateAuthority"
    "CreateFleetDeleteFleetDescribeAuditStreamConfigurationDescribeCompanyNetworkConfiguration"
    "DescribeDeviceDescribeDevicePolicyConfigurationDescribeDomainDescribeFleetMetadata"
    "DescribeIdentityProviderConfigurationDescribeWebsiteCertificateAuthorityDisassociateDomain"
    "DisassociateWebsiteAuthorizationProviderDisassociateWebsiteCertificateAuthorityListDevices"
    "ListDomainsListFleetsListTagsForResourceListWebsiteAuthorizationProviders"
    "ListWebsiteCertificateAuthoritiesRestoreDomainAccessRevokeDomainAccessSearchEntity"
    "SignOutUserTagResourceUntagResourceUpdateAuditStreamConfiguration"
    "UpdateCompanyNetworkConfigurationUpdateDevicePolicyConfigurationUpdateDomainMetadata"
    "UpdateFleetMetadataUpdateIdentityProviderConfiguration"
    /* workmail */
    "AllowVendedLogDeliveryForResourceAssociateDelegateToResourceAssociateMemberToGroup"
    "AssumeImpersonationRoleCancelMailboxExportJobCreateAliasCreateAvailabilityConfiguration"
    "CreateGroupCreateIdentityCenterApplicationCreateImpersonationRoleCreateInboundMailFlowRule"
    "CreateMailDomainCreateMobileDeviceAccessRuleCreateOrganizationCreateOutboundMailFlowRule"
    "CreateResourceCreateSmtpGatewayCreateUserDeleteAccessControlRuleDeleteAlias"
    "DeleteAvailabilityConfigurationDeleteEmailMonitoringConfigurationDeleteGroup"
    "DeleteIdentityCenterApplicationDeleteIdentityProviderConfigurationDeleteImpersonationRole"
    "DeleteInboundMailFlowRuleDeleteMailboxPermissionsDeleteMailDomainDeleteMobileDevice"
    "DeleteMobileDeviceAccessOverrideDeleteMobileDeviceAccessRuleDeleteOrganization"
    "DeleteOutboundMailFlowRuleDeletePersonalAccessTokenDeleteResourceDeleteRetentionPolicy"
    "DeleteSmtpGatewayDeleteUserDeliverToMailboxDeregisterFromWorkMailDeregisterMailDomain"
    "DescribeEmailMonitoringConfigurationDescribeEntityDescribeGroup"
    "DescribeIdentityProviderConfigurationDescribeInboundDmarcSettingsDescribeInboundMailFlowRule"
    "DescribeMailboxExportJobDescribeMailDomainsDescribeOrganizationDescribeOutboundMailFlowRule"
    "DescribeResourceDescribeSmtpGatewayDescribeUserDisassociateDelegateFromResource"
    "DisassociateMemberFromGroupEnableMailDomainGetAccessControlEffectGetDefaultRetentionPolicy"
    "GetImpersonationRoleGetImpersonationRoleEffectGetJournalingRulesGetMailboxDetails"
    "GetMailDomainGetMailDomainDetailsGetMobileDeviceAccessEffectGetMobileDeviceAccessOverride"
    "GetMobileDeviceDetailsGetMobileDevicesForUserGetMobilePolicyDetails"
    "GetPersonalAccessTokenMetadataListAccessControlRulesListAliasesListAvailabilityConfigurations"
    "ListGroupMembersListGroupsListGroupsForEntityListImpersonationRolesListInboundMailFlowRules"
    "ListMailboxExportJobsListMailboxPermissionsListMailDomainsListMobileDeviceAccessOverrides"
    "ListMobileDeviceAccessRulesListOrganizationsListOutboundMailFlowRulesListPersonalAccessTokens"
    "ListResourceDelegatesListResourcesListSmtpGatewaysListTagsForResourceListUsers"
    "PutAccessControlRulePutEmailMonitoringConfigurationPutIdentityProviderConfiguration"
    "PutInboundDmarcSettingsPutMailboxPermissionsPutMobileDeviceAccessOverridePutRetentionPolicy"
    "RegisterMailDomainRegisterToWorkMailResetPasswordSearchMembersSetDefaultMailDomain"
    "SetJournalingRulesSetMobilePolicyDetailsStartMailboxExportJobTagResource"
    "TestAvailabilityConfigurationTestInboundMailFlowRulesTestOutboundMailFlowRulesUntagResource"
    "UpdateAvailabilityConfigurationUpdateDefaultMailDomainUpdateGroupUpdateImpersonationRole"
    "UpdateInboundMailFlowRuleUpdateMailboxQuotaUpdateMobileDeviceAccessRule"
    "UpdateOutboundMailFlowRuleUpdatePrimaryEmailAddressUpdateResourceUpdateSmtpGatewayUpdateUser"
    "WipeMobileDevice"
    /* workmailmessageflow */
    "GetRawMessageContentPutRawMessageContent"
    /* workspaces-instances */
    "AssociateVolumeCreateVolumeCreateWorkspaceInstanceDeleteVolumeDeleteWorkspaceInstance"
    "DisassociateVolumeGetWorkspaceInstanceListInstanceTypesListRegionsListTagsForResource"
    "ListWorkspaceInstancesTagResourceUntagResource"
    /* workspaces-web */
    "AssociateBrowserSettingsAssociateDataProtectionSettingsAssociateIpAccessSettings"
    "AssociateNetworkSettingsAssociateSessionLoggerAssociateTrustStore"
    "AssociateUserAccessLoggingSettingsAssociateUserSettingsCreateBrowserSettings"
    "CreateDataProtectionSettingsCreateIdentityProviderCreateIpAccessSettingsCreateNetworkSettings"
    "CreatePortalCreateSessionLoggerCreateTrustStoreCreateUserAccessLoggingSettings"
    "CreateUserSettingsDeleteBrowserSettingsDeleteDataProtectionSettingsDeleteIdentityProvider"
    "DeleteIpAccessSettingsDeleteNetworkSettingsDeletePortalDeleteSessionLoggerDeleteTrustStore"
    "DeleteUserAccessLoggingSettingsDeleteUserSettingsDisassociateBrowserSettings"
    "DisassociateDataProtectionSettingsDisassociateIpAccessSettingsDisassociateNetworkSettings"
    "DisassociateSessionLoggerDisassociateTrustStoreDisassociateUserAccessLoggingSettings"
    "DisassociateUserSettingsExpireSessionGetBrowserSettingsGetDataProtectionSettings"
    "GetIdentityProviderGetIpAccessSettingsGetNetworkSettingsGetPortal"
    "GetPortalServiceProviderMetadataGetSessionGetSessionLoggerGetTrustStore"
    "GetTrustStoreCertificateGetUserAccessLoggingSettingsGetUserSettingsListBrowserSettings"
    "ListDataProtectionSettingsListIdentityProvidersListIpAccessSettingsListNetworkSettings"
    "ListPortalsListSessionLoggersListSessionsListTagsForResourceListTrustStoreCertificates"
    "ListTrustStoresListUserAccessLoggingSettingsListUserSettingsTagResourceUntagResource"
    "UpdateBrowserSettingsUpdateDataProtectionSettingsUpdateIdentityProviderUpdateIpAccessSettings"
    "UpdateNetworkSettingsUpdatePortalUpdateSessionLoggerUpdateTrustStore"
    "UpdateUserAccessLoggingSettingsUpdateUserSettings"
    /* workspaces */
    "AcceptAccountLinkInvitationAssociateConnectionAliasAssociateIpGroups"
    "AssociateWorkspaceApplicationAuthorizeIpRulesCopyWorkspaceImageCreateAccountLinkInvitation"
    "CreateConnectClientAddInCreateConnectionAliasCreateIpGroupCreateRootClientCertificate"
    "CreateStandbyWorkspacesCreateTagsCreateUpdatedWorkspaceImageCreateWorkspaceBundle"
    "CreateWorkspaceImageCreateWorkspacesCreateWorkspacesPoolDeleteAccountLinkInvitation"
    "DeleteClientBrandingDeleteConnectClientAddInDeleteConnectionAliasDeleteIpGroup"
    "DeleteRootClientCertificateDeleteTagsDeleteWorkspaceBundleDeleteWorkspaceImage"
    "DeployWorkspaceApplicationsDeregisterWorkspaceDirectoryDescribeAccount"
    "DescribeAccountModificationsDescribeApplicationAssociationsDescribeApplications"
    "DescribeBundleAssociationsDescribeClientBrandingDescribeClientProperties"
    "DescribeConnectClientAddInsDescribeConnectionAliasesDescribeConnectionAliasPermissions"
    "DescribeConsentDescribeCustomWorkspaceImageImportDescribeImageAssociationsDescribeIpGroups"
    "DescribeTagsDescribeWorkspaceAssociationsDescribeWorkspaceBundlesDescribeWorkspaceDirectories"
    "DescribeWorkspaceImagePermissionsDescribeWorkspaceImagesDescribeWorkspaces"
    "DescribeWorkspacesConnectionStatusDescribeWorkspaceSnapshotsDescribeWorkspacesPools"
    "DescribeWorkspacesPoolSessionsDirectoryAccessManagementDisassociateConnectionAlias"
    "DisassociateIpGroupsDisassociateWorkspaceApplicationGetAccountLink"
    "GetTroubleshootingRecommendationImportClientBrandingImportCustomWorkspaceImage"
    "ImportWorkspaceImageInvokeOnboardingAgentInvokeTroubleshootingInvestigationListAccountLinks"
    "ListAvailableManagementCidrRangesListTroubleshootingRecommendationsMigrateWorkspace"
    "ModifyAccountModifyCertificateBasedAuthPropertiesModifyClientProperties"
    "ModifyEndpointEncryptionModeModifySamlPropertiesModifySelfservicePermissions"
    "ModifyStreamingPropertiesModifyWorkspaceAccessPropertiesModifyWorkspaceCreationProperties"
    "ModifyWorkspacePropertiesModifyWorkspaceStatePersonalizationRebootWorkspaces"
    "RebuildWorkspacesRegisterWorkspaceDirectoryRejectAccountLinkInvitationRestoreWorkspace"
    "RevokeIpRulesStartWorkspacesStartWorkspacesPoolStopWorkspacesStopWorkspacesPoolStream"
    "TerminateWorkspacesTerminateWorkspacesPoolTerminateWorkspacesPoolSession"
    "UpdateConnectClientAddInUpdateConnectionAliasPermissionUpdateConsent"
    "UpdateRootClientCertificateUpdateRulesOfIpGroupUpdateWorkspaceBundle"
    "UpdateWorkspaceImagePermissionUpdateWorkspacesPool"
    /* xray */
    "BatchGetTracesBatchGetTraceSummaryByIdCancelTraceRetrievalCreateGroupCreateSamplingRule"
    "DeleteGroupDeleteResourcePolicyDeleteSamplingRuleGetDistinctTraceGraphsGetEncryptionConfig"
    "GetGroupGetGroupsGetIndexingRulesGetInsightGetInsightEventsGetInsightImpactGraph"
    "GetInsightSummariesGetRetrievedTracesGraphGetSamplingRulesGetSamplingStatisticSummaries"
    "GetSamplingTargetsGetServiceGraphGetTimeSeriesServiceStatisticsGetTraceGraph"
    "GetTraceSegmentDestinationGetTraceSummariesLinkListResourcePoliciesListRetrievedTraces"
    "ListTagsForResourcePutEncryptionConfigPutResourcePolicyPutSpansPutSpansForIndexing"
    "PutTelemetryRecordsPutTraceSegmentsStartTraceRetrievalTagResourceUntagResourceUpdateGroup"
    "UpdateIndexingRuleUpdateSamplingRuleUpdateTraceSegmentDestination";

const uint32_t action_data_offsets[] = {
    0, 29, 52, 76, 94, 106, 137, 170, 193, 220, 248, 271, 291, 308, 336, 360, 373, 391, 411, 424,
    434, 450, 460, 477, 505, 529, 542, 554, 575, 593, 613, 626, 636, 660, 684, 700, 710, 744, 770,
    801, 827, 857, 882, 896, 919, 940, 950, 959, 969, 984, 1010, 1027, 1037, 1044, 1065, 1078, 1105,
    1128, 1144, 1161, 1173, 1183, 1208, 1239, 1262, 1270, 1293, 1313, 1339, 1360, 1381, 1398, 1412,
    1423, 1434, 1450, 1468, 1482, 1495, 1516, 1530, 1541, 1558, 1569, 1585, 1599, 1614, 1646, 1657,
    1670, 1687, 1715, 1739, 1752, 1764, 1777, 1795, 1815, 1828, 1838, 1854, 1870, 1892, 1913, 1929,
    1948, 1967, 1981, 1998, 2025, 2039, 2056, 2083, 2112, 2128, 2147, 2158, 2172, 2182, 2206, 2227,
    2245, 2270, 2288, 2309, 2322, 2338, 2350, 2371, 2390, 2411, 2428, 2439, 2452, 2466, 2483, 2497,
    2511, 2528, 2545, 2562, 2579, 2593, 2607, 2623, 2639, 2658, 2669, 2682, 2706, 2718, 2740, 2753,
    2765, 2786, 2805, 2826, 2855, 2870, 2897, 2915, 2926, 2940, 2959, 2980, 3003, 3029, 3066, 3082,
    3108, 3124, 3136, 3164, 3203, 3217, 3251, 3277, 3286, 3323, 3339, 3365, 3380, 3388, 3397, 3424,
    3441, 3464, 3489, 3515, 3535, 3561, 3579, 3611, 3637, 3655, 3687, 3704, 3723, 3751, 3771, 3805,
    3824, 3841, 3864, 3904, 3918, 3935, 3951, 3976, 3993, 4024, 4056, 4072, 4094, 4113, 4136, 4161,
    4177, 4195, 4216, 4233, 4265, 4282, 4300, 4311, 4324, 4350, 4368, 4385, 4409, 4426, 4446, 4466,
    4486, 4504, 4521, 4547, 4559, 4579, 4603, 4631, 4656, 4690, 4709, 4731, 4761, 4780, 4803, 4823,
    4834, 4847, 4867, 4896, 4918, 4928, 4945, 4959, 4967, 4977, 4990, 5000, 5013, 5027, 5047, 5061,
    5081, 5101, 5130, 5141, 5158, 5175, 5192, 5223, 5237, 5256, 5275, 5292, 5325, 5356, 5367, 5380,
    5394, 5414, 5440, 5457, 5478, 5489, 5502, 5509, 5518, 5526, 5535, 5548, 5561, 5572, 5583, 5594,
    5604, 5610, 5621, 5629, 5662, 5678, 5695, 5711, 5722, 5737, 5754, 5764, 5783, 5808, 5831, 5844,
    5860, 5871, 5886, 5905, 5928, 5941, 5958, 5983, 5999, 6019, 6037, 6056, 6072, 6089, 6103, 6117,
    6132, 6145, 6153, 6168, 6180, 6194, 6208, 6224, 6238, 6255, 6265, 6275, 6294, 6310, 6325, 6339,
    6349, 6363, 6380, 6396, 6412, 6421, 6435, 6444, 6462, 6480, 6505, 6524, 6546, 6565, 6577, 6596,
    6608, 6620, 6635, 6652, 6669, 6700, 6711, 6722, 6735, 6751, 6771, 6782, 6797, 6814, 6831, 6841,
    6860, 6886, 6920, 6940, 6953, 6976, 6995, 7019, 7043, 7070, 7082, 7101, 7125, 7155, 7169, 7201,
    7208, 7223, 7239, 7260, 7281, 7308, 7332, 7341, 7350, 7373, 7396, 7414, 7425, 7444, 7451, 7478,
    7489, 7502, 7521, 7545, 7569, 7581, 7607, 7621, 7635, 7650, 7661, 7675, 7694, 7711, 7727, 7740,
    7760, 7776, 7791, 7802, 7815, 7829, 7843, 7860, 7879, 7896, 7910, 7923, 7939, 7958, 7972, 7983,
    7996, 8013, 8028, 8037, 8061, 8073, 8089, 8112, 8125, 8134, 8158, 8170, 8193, 8202, 8215, 8233,
    8251, 8257, 8271, 8292, 8301, 8321, 8327, 8347, 8357, 8365, 8378, 8401, 8413, 8435, 8443, 8465,
    8484, 8496, 8511, 8519, 8526, 8537, 8550, 8559, 8571, 8594, 8607, 8619, 8632, 8648, 8665, 8684,
    8704, 8715, 8728, 8744, 8761, 8781, 8792, 8816, 8826, 8839, 8858, 8872, 8885, 8902, 8910, 8927,
    8947, 8962, 8975, 8992, 9011, 9027, 9044, 9063, 9079, 9099, 9114, 9124, 9135, 9150, 9160, 9171,
    9191, 9207, 9218, 9230, 9243, 9255, 9262, 9273, 9281, 9296, 9310, 9319, 9338, 9348, 9363, 9375,
    9392, 9407, 9418, 9431, 9446, 9456, 9467, 9497, 9509, 9527, 9550, 9582, 9605, 9624, 9642, 9658,
    9679, 9690, 9711, 9731, 9751, 9768, 9787, 9805, 9821, 9842, 9853, 9874, 9894, 9914, 9931, 9946,
    9964, 9972, 9988, 10005, 10022, 10040, 10060, 10075, 10096, 10115, 10135, 10154, 10170, 10181,
    10194, 10212, 10233, 10249, 10270, 10281, 10302, 10322, 10342, 10359, 10381, 10404, 10416, 10435,
    10452, 10481, 10498, 10504, 10516, 10535, 10567, 10584, 10613, 10630, 10643, 10646, 10655, 10671,
    10700, 10714, 10740, 10754, 10772, 10783, 10799, 10827, 10843, 10848, 10852, 10865, 10878, 10881,
    10910, 10933, 10960, 10969, 11001, 11023, 11035, 11054, 11071, 11100, 11119, 11136, 11153, 11181,
    11202, 11234, 11263, 11285, 11318, 11335, 11363, 11384, 11416, 11438, 11471, 11485, 11503, 11530,
    11556, 11575, 11602, 11618, 11649, 11678, 11698, 11726, 11758, 11779, 11798, 11827, 11838, 11851,
    11868, 11889, 11921, 11950, 11972, 11989, 12015, 12039, 12056, 12082, 12097, 12123, 12155, 12172,
    12198, 12222, 12239, 12265, 12280, 12306, 12338, 12356, 12370, 12386, 12409, 12422, 12443, 12457,
    12480, 12496, 12508, 12531, 12560, 12582, 12598, 12623, 12638, 12662, 12678, 12703, 12726, 12744,
    12769, 12783, 12814, 12833, 12858, 12873, 12891, 12905, 12922, 12933, 12946, 12967, 12984, 13010,
    13034, 13051, 13077, 13096, 13111, 13137, 13158, 13181, 13204, 13226, 13241, 13256, 13282, 13304,
    13319, 13334, 13360, 13379, 13391, 13403, 13426, 13447, 13461, 13486, 13500, 13519, 13533, 13553,
    13566, 13577, 13590, 13612, 13638, 13658, 13680, 13690, 13712, 13722, 13739, 13762, 13785, 13810,
    13828, 13840, 13861, 13889, 13902, 13923, 13942, 13956, 13965, 13984, 14001, 14028, 14035, 14044,
    14052, 14063, 14082, 14095, 14117, 14144, 14154, 14173, 14192, 14213, 14237, 14260, 14285, 14308,
    14332, 14360, 14379, 14395, 14413, 14435, 14446, 14459, 14475, 14484, 14524, 14565, 14592, 14626,
    14653, 14680, 14714, 14741, 14772, 14809, 14819, 14843, 14847, 14864, 14880, 14912, 14945, 14965,
    14988, 15009, 15050, 15076, 15097, 15109, 15126, 15145, 15169, 15209, 15223, 15234, 15247, 15274,
    15293, 15306, 15327, 15360, 15394, 15414, 15424, 15437, 15458, 15473, 15496, 15531, 15567, 15589,
    15600, 15617, 15632, 15648, 15665, 15680, 15696, 15715, 15732, 15762, 15806, 15824, 15843, 15858,
    15885, 15901, 15905, 15921, 15935, 15959, 15974, 15992, 16004, 16023, 16036, 16050, 16061, 16074,
    16091, 16106, 16134, 16150, 16163, 16177, 16195, 16205, 16216, 16236, 16253, 16272, 16292, 16310,
    16320, 16336, 16347, 16367, 16384, 16403, 16423, 16443, 16455, 16468, 16490, 16509, 16530, 16552,
    16565, 16582, 16592, 16602, 16621, 16637, 16655, 16674, 16687, 16712, 16730, 16740, 16751, 16771,
    16788, 16807, 16827, 16845, 16855, 16866, 16886, 16903, 16922, 16942, 16960, 16970, 16986, 16997,
    17017, 17034, 17053, 17073, 17093, 17105, 17118, 17140, 17159, 17180, 17202, 17215, 17232, 17242,
    17252, 17271, 17290, 17306, 17324, 17343, 17356, 17381, 17392, 17405, 17423, 17433, 17444, 17464,
    17481, 17500, 17520, 17541, 17556, 17586, 17602, 17634, 17647, 17665, 17691, 17721, 17737, 17769,
    17782, 17800, 17826, 17858, 17879, 17913, 17930, 17945, 17965, 17993, 18017, 18041, 18059, 18090,
    18119, 18134, 18165, 18179, 18191, 18230, 18249, 18266, 18291, 18303, 18316, 18331, 18342, 18355,
    18392, 18405, 18431, 18463, 18488, 18521, 18535, 18566, 18589, 18615, 18624, 18638, 18659, 18692,
    18709, 18730, 18747, 18768, 18779, 18797, 18827, 18846, 18857, 18875, 18894, 18912, 18941, 18951,
    18965, 18986, 19003, 19024, 19041, 19052, 19063, 19081, 19103, 19114, 19133, 19162, 19172, 19215,
    19239, 19256, 19292, 19312, 19335, 19359, 19379, 19393, 19414, 19438, 19452, 19468, 19496, 19510,
    19531, 19563, 19576, 19605, 19616, 19651, 19679, 19717, 19734, 19770, 19780, 19793, 19811, 19831,
    19851, 19875, 19895, 19914, 19934, 19944, 19961, 19998, 20017, 20026, 20042, 20048, 20059, 20072,
    20093, 20110, 20131, 20148, 20159, 20181, 20192, 20211, 20227, 20249, 20267, 20293, 20312, 20324,
    20349, 20374, 20389, 20398, 20412, 20424, 20446, 20462, 20478, 20492, 20508, 20522, 20532, 20541,
    20555, 20567, 20589, 20605, 20621, 20635, 20651, 20665, 20685, 20695, 20710, 20738, 20766, 20784,
    20796, 20819, 20831, 20843, 20857, 20870, 20876, 20893, 20904, 20923, 20936, 20962, 20975, 20986,
    20999, 21032, 21054, 21065, 21082, 21105, 21128, 21135, 21155, 21162, 21173, 21181, 21202, 21217,
    21232, 21245, 21260, 21273, 21296, 21318, 21343, 21362, 21371, 21393, 21426, 21443, 21452, 21465,
    21493, 21512, 21528, 21539, 21552, 21561, 21575, 21587, 21609, 21625, 21641, 21655, 21671, 21685,
    21711, 21721, 21735, 21758, 21773, 21787, 21810, 21823, 21838, 21849, 21869, 21883, 21895, 21914,
    21927, 21949, 21961, 21977, 21997, 22011, 22023, 22034, 22047, 22061, 22084, 22099, 22123, 22151,
    22172, 22198, 22229, 22254, 22267, 22282, 22310, 22335, 22356, 22382, 22413, 22433, 22458, 22471,
    22504, 22519, 22549, 22572, 22600, 22633, 22655, 22682, 22697, 22732, 22749, 22779, 22801, 22822,
    22852, 22861, 22878, 22887, 22914, 22936, 22961, 22985, 22995, 23015, 23039, 23048, 23060, 23079,
    23093, 23115, 23140, 23163, 23181, 23198, 23220, 23232, 23243, 23254, 23267, 23293, 23324, 23337,
    23370, 23390, 23418, 23442, 23461, 23471, 23481, 23501, 23508, 23531, 23547, 23562, 23579, 23602,
    23620, 23629, 23646, 23669, 23700, 23719, 23736, 23754, 23765, 23778, 23788, 23807, 23830, 23847,
    23863, 23893, 23923, 23961, 23979, 23993, 24013, 24028, 24044, 24059, 24100, 24130, 24163, 24179,
    24202, 24217, 24238, 24261, 24284, 24302, 24314, 24342, 24362, 24380, 24389, 24406, 24422, 24436,
    24459, 24487, 24509, 24520, 24538, 24557, 24575, 24603, 24614, 24632, 24645, 24663, 24688, 24710,
    24735, 24755, 24780, 24797, 24813, 24827, 24850, 24876, 24891, 24916, 24933, 24949, 24963, 24986,
    25001, 25015, 25038, 25065, 25094, 25128, 25150, 25161, 25172, 25186, 25204, 25223, 25236, 25248,
    25261, 25280, 25300, 25317, 25335, 25350, 25371, 25396, 25416, 25426, 25444, 25460, 25468, 25484,
    25493, 25505, 25519, 25542, 25567, 25591, 25604, 25620, 25638, 25651, 25667, 25687, 25707, 25729,
    25748, 25760, 25777, 25796, 25810, 25844, 25852, 25877, 25896, 25908, 25932, 25950, 25961, 25977,
    25990, 26015, 26032, 26048, 26062, 26084, 26107, 26122, 26161, 26199, 26232, 26265, 26306, 26344,
    26360, 26385, 26407, 26420, 26436, 26461, 26491, 26513, 26526, 26543, 26577, 26619, 26635, 26648,
    26670, 26692, 26705, 26715, 26729, 26740, 26767, 26791, 26808, 26838, 26875, 26886, 26909, 26936,
    26954, 26965, 27009, 27033, 27069, 27090, 27105, 27130, 27167, 27201, 27213, 27238, 27255, 27274,
    27289, 27321, 27350, 27361, 27374, 27390, 27413, 27445, 27470, 27500, 27522, 27535, 27549, 27582,
    27599, 27616, 27644, 27664, 27698, 27715, 27730, 27749, 27779, 27799, 27825, 27859, 27880, 27903,
    27925, 27950, 27968, 27990, 28015, 28034, 28065, 28077, 28098, 28108, 28122, 28143, 28166, 28189,
    28214, 28242, 28278, 28303, 28331, 28353, 28379, 28400, 28432, 28461, 28495, 28511, 28536, 28563,
    28587, 28599, 28629, 28651, 28667, 28682, 28701, 28731, 28751, 28775, 28798, 28810, 28823, 28834,
    28862, 28877, 28894, 28910, 28938, 28954, 28983, 28994, 29024, 29039, 29062, 29080, 29097, 29118,
    29138, 29154, 29189, 29211, 29223, 29241, 29259, 29273, 29285, 29301, 29314, 29333, 29353, 29364,
    29375, 29395, 29412, 29422, 29437, 29454, 29467, 29478, 29495, 29525, 29536, 29549, 29564, 29584,
    29601, 29611, 29628, 29641, 29652, 29663, 29676, 29686, 29702, 29710, 29727, 29741, 29748, 29754,
    29768, 29776, 29786, 29794, 29808, 29816, 29826, 29838, 29848, 29867, 29883, 29892, 29900, 29916,
    29926, 29938, 29948, 29967, 29983, 29993, 30005, 30019, 30041, 30052, 30071, 30082, 30095, 30106,
    30123, 30132, 30149, 30162, 30173, 30190, 30201, 30214, 30229, 30270, 30303, 30338, 30366, 30407,
    30440, 30475, 30503, 30514, 30527, 30538, 30550, 30561, 30591, 30625, 30654, 30676, 30715, 30750,
    30765, 30780, 30814, 30843, 30865, 30880, 30902, 30934, 30960, 30980, 30997, 31015, 31029, 31046,
    31060, 31094, 31132, 31174, 31201, 31232, 31256, 31282, 31301, 31318, 31345, 31362, 31377, 31401,
    31420, 31430, 31438, 31449, 31462, 31472, 31489, 31507, 31530, 31545, 31568, 31597, 31630, 31650,
    31679, 31707, 31728, 31743, 31772, 31782, 31796, 31808, 31830, 31852, 31878, 31899, 31911, 31930,
    31960, 31979, 31998, 32033, 32058, 32082, 32099, 32109, 32131, 32164, 32181, 32194, 32224, 32258,
    32287, 32302, 32318, 32330, 32344, 32376, 32403, 32413, 32427, 32453, 32488, 32505, 32514, 32525,
    32536, 32549, 32579, 32599, 32625, 32642, 32669, 32682, 32695, 32715, 32745, 32756, 32767, 32785,
    32794, 32812, 32829, 32848, 32864, 32881, 32894, 32922, 32939, 32955, 32972, 32985, 33002, 33017,
    33030, 33044, 33054, 33068, 33085, 33101, 33117, 33129, 33148, 33164, 33183, 33194, 33208, 33219,
    33230, 33243, 33259, 33276, 33289, 33306, 33330, 33336, 33349, 33362, 33378, 33407, 33436, 33446,
    33459, 33488, 33505, 33534, 33546, 33561, 33580, 33599, 33628, 33657, 33680, 33687, 33719, 33730,
    33757, 33770, 33794, 33818, 33834, 33846, 33870, 33890, 33910, 33924, 33950, 33969, 33983, 34009,
    34022, 34033, 34046, 34061, 34074, 34091, 34104, 34112, 34136, 34153, 34163, 34174, 34186, 34206,
    34214, 34223, 34234, 34254, 34289, 34304, 34323, 34342, 34365, 34381, 34402, 34419, 34434, 34449,
    34484, 34500, 34530, 34554, 34583, 34609, 34632, 34648, 34669, 34686, 34715, 34749, 34779, 34809,
    34824, 34843, 34859, 34883, 34912, 34938, 34963, 34980, 34999, 35014, 35031, 35053, 35078, 35099,
    35121, 35138, 35156, 35174, 35189, 35227, 35252, 35287, 35311, 35324, 35345, 35370, 35388, 35414,
    35441, 35468, 35480, 35505, 35533, 35564, 35585, 35618, 35639, 35665, 35690, 35713, 35735, 35772,
    35804, 35818, 35840, 35855, 35878, 35900, 35920, 35936, 35948, 35968, 35982, 36007, 36041, 36055,
    36077, 36112, 36143, 36172, 36200, 36214, 36229, 36258, 36273, 36307, 36330, 36353, 36381, 36393,
    36413, 36421, 36446, 36472, 36503, 36530, 36557, 36583, 36613, 36632, 36646, 36658, 36672, 36687,
    36699, 36712, 36723, 36736, 36752, 36767, 36787, 36819, 36847, 36867, 36883, 36907, 36936, 36962,
    36971, 36995, 37019, 37033, 37049, 37071, 37095, 37119, 37143, 37157, 37173, 37195, 37219, 37242,
    37269, 37295, 37317, 37334, 37346, 37364, 37390, 37417, 37435, 37454, 37477, 37485, 37513, 37528,
    37550, 37565, 37584, 37605, 37620, 37629, 37645, 37656, 37668, 37687, 37700, 37724, 37748, 37762,
    37778, 37800, 37824, 37840, 37855, 37876, 37891, 37912, 37934, 37946, 37963, 37981, 37995, 38015,
    38034, 38045, 38058, 38073, 38094, 38106, 38118, 38130, 38139, 38147, 38161, 38172, 38182, 38201,
    38212, 38225, 38237, 38255, 38273, 38313, 38348, 38370, 38397, 38415, 38433, 38473, 38508, 38530,
    38557, 38572, 38587, 38601, 38620, 38647, 38691, 38730, 38755, 38772, 38811, 38828, 38862, 38881,
    38902, 38927, 38938, 38951, 38969, 38987, 39027, 39062, 39079, 39101, 39128, 39150, 39168, 39201,
    39216, 39240, 39264, 39289, 39313, 39338, 39368, 39396, 39408, 39426, 39452, 39482, 39495, 39515,
    39537, 39558, 39583, 39602, 39615, 39635, 39650, 39661, 39674, 39696, 39713, 39732, 39745, 39766,
    39778, 39808, 39836, 39858, 39889, 39912, 39932, 39952, 39964, 39982, 39996, 40016, 40038, 40050,
    40068, 40094, 40124, 40145, 40158, 40178, 40200, 40229, 40250, 40275, 40294, 40307, 40328, 40343,
    40354, 40367, 40389, 40406, 40425, 40438, 40459, 40471, 40489, 40519, 40547, 40569, 40600, 40623,
    40643, 40663, 40675, 40693, 40713, 40727, 40747, 40767, 40789, 40797, 40819, 40844, 40871, 40900,
    40909, 40921, 40936, 40959, 40986, 41004, 41014, 41031, 41048, 41067, 41085, 41110, 41132, 41161,
    41177, 41187, 41199, 41207, 41217, 41236, 41250, 41266, 41276, 41294, 41303, 41318, 41345, 41370,
    41389, 41417, 41437, 41464, 41481, 41498, 41507, 41522, 41544, 41563, 41589, 41605, 41622, 41633,
    41650, 41667, 41689, 41712, 41729, 41742, 41764, 41792, 41823, 41842, 41860, 41885, 41915, 41940,
    41977, 42021, 42042, 42055, 42068, 42085, 42100, 42111, 42121, 42146, 42163, 42187, 42229, 42258,
    42278, 42297, 42309, 42328, 42349, 42369, 42396, 42420, 42451, 42469, 42488, 42500, 42519, 42533,
    42543, 42564, 42580, 42592, 42610, 42630, 42643, 42662, 42674, 42698, 42715, 42744, 42771, 42792,
    42822, 42844, 42863, 42882, 42894, 42911, 42936, 42962, 42983, 43012, 43031, 43050, 43064, 43083,
    43095, 43114, 43136, 43153, 43179, 43204, 43224, 43238, 43255, 43273, 43294, 43319, 43340, 43356,
    43376, 43395, 43422, 43446, 43467, 43486, 43505, 43523, 43549, 43567, 43598, 43623, 43634, 43647,
    43659, 43677, 43703, 43733, 43752, 43774, 43799, 43818, 43831, 43852, 43867, 43880, 43902, 43919,
    43938, 43951, 43972, 43984, 44014, 44042, 44064, 44095, 44115, 44127, 44145, 44159, 44179, 44205,
    44227, 44241, 44265, 44284, 44303, 44318, 44329, 44350, 44360, 44379, 44394, 44407, 44424, 44445,
    44455, 44470, 44487, 44514, 44537, 44555, 44562, 44578, 44590, 44598, 44608, 44622, 44653, 44673,
    44682, 44700, 44710, 44722, 44738, 44757, 44780, 44791, 44804, 44817, 44834, 44851, 44862, 44874,
    44895, 44928, 44942, 44968, 44995, 45027, 45067, 45091, 45110, 45153, 45165, 45189, 45207, 45218,
    45253, 45264, 45286, 45302, 45332, 45370, 45407, 45422, 45444, 45461, 45488, 45515, 45542, 45558,
    45579, 45598, 45608, 45623, 45640, 45670, 45685, 45707, 45729, 45745, 45764, 45794, 45812, 45839,
    45863, 45883, 45907, 45919, 45937, 45956, 45988, 46001, 46012, 46034, 46050, 46067, 46085, 46115,
    46158, 46196, 46211, 46228, 46255, 46282, 46309, 46325, 46361, 46371, 46386, 46403, 46433, 46448,
    46467, 46489, 46501, 46520, 46548, 46579, 46609, 46650, 46662, 46680, 46712, 46732, 46745, 46779,
    46801, 46830, 46860, 46870, 46907, 46920, 46943, 46975, 46983, 47002, 47015, 47035, 47056, 47070,
    47085, 47099, 47126, 47164, 47204, 47256, 47295, 47330, 47367, 47379, 47409, 47435, 47449, 47473,
    47497, 47527, 47563, 47587, 47610, 47623, 47652, 47670, 47686, 47710, 47717, 47729, 47745, 47759,
    47777, 47807, 47819, 47835, 47854, 47876, 47891, 47908, 47917, 47933, 47958, 47985, 48000, 48024,
    48045, 48062, 48083, 48121, 48130, 48145, 48174, 48191, 48201, 48225, 48253, 48264, 48294, 48326,
    48360, 48373, 48393, 48418, 48457, 48467, 48488, 48505, 48516, 48545, 48555, 48589, 48610, 48626,
    48648, 48671, 48681, 48698, 48714, 48744, 48786, 48823, 48862, 48876, 48902, 48918, 48945, 48978,
    49016, 49042, 49057, 49092, 49110, 49125, 49148, 49166, 49175, 49191, 49225, 49245, 49259, 49277,
    49298, 49315, 49330, 49349, 49375, 49393, 49422, 49439, 49465, 49488, 49507, 49530, 49547, 49558,
    49589, 49601, 49620, 49634, 49646, 49657, 49680, 49713, 49742, 49759, 49797, 49814, 49838, 49870,
    49882, 49888, 49896, 49915, 49957, 49998, 50016, 50033, 50066, 50083, 50100, 50116, 50141, 50163,
    50174, 50187, 50198, 50220, 50236, 50259, 50283, 50313, 50354, 50392, 50407, 50434, 50461, 50488,
    50504, 50514, 50529, 50544, 50563, 50593, 50605, 50637, 50650, 50672, 50692, 50709, 50726, 50746,
    50769, 50783, 50800, 50823, 50844, 50858, 50876, 50898, 50924, 50934, 50967, 51002, 51024, 51041,
    51058, 51074, 51097, 51138, 51167, 51186, 51208, 51225, 51238, 51249, 51262, 51286, 51303, 51328,
    51341, 51358, 51379, 51418, 51462, 51480, 51500, 51517, 51534, 51552, 51572, 51589, 51606, 51626,
    51650, 51675, 51703, 51726, 51753, 51770, 51789, 51815, 51831, 51872, 51888, 51927, 51966, 51985,
    51996, 52009, 52027, 52058, 52078, 52095, 52112, 52131, 52140, 52157, 52166, 52183, 52202, 52221,
    52230, 52236, 52250, 52276, 52298, 52317, 52330, 52340, 52358, 52378, 52389, 52402, 52421, 52439,
    52457, 52477, 52506, 52537, 52567, 52586, 52605, 52617, 52628, 52641, 52659, 52669, 52680, 52703,
    52711, 52729, 52738, 52746, 52767, 52777, 52792, 52811, 52827, 52846, 52857, 52870, 52881, 52895,
    52914, 52930, 52943, 52963, 52973, 52987, 52999, 53010, 53022, 53039, 53053, 53063, 53077, 53089,
    53100, 53112, 53129, 53143, 53150, 53168, 53193, 53202, 53211, 53222, 53235, 53254, 53265, 53281,
    53291, 53302, 53321, 53334, 53359, 53380, 53391, 53409, 53420, 53433, 53443, 53457, 53468, 53480,
    53497, 53511, 53516, 53540, 53546, 53571, 53575, 53598, 53608, 53624, 53633, 53644, 53650, 53675,
    53682, 53705, 53711, 53736, 53758, 53769, 53793, 53806, 53823, 53843, 53868, 53896, 53926, 53938,
    53958, 53983, 54011, 54041, 54053, 54083, 54115, 54129, 54141, 54159, 54182, 54208, 54237, 54264,
    54279, 54305, 54333, 54350, 54374, 54389, 54407, 54421, 54443, 54479, 54504, 54532, 54575, 54598,
    54635, 54661, 54694, 54701, 54717, 54747, 54783, 54805, 54832, 54868, 54916, 54935, 54957, 54988,
    55018, 55067, 55078, 55091, 55111, 55136, 55166, 55196, 55224, 55254, 55271, 55283, 55307, 55338,
    55356, 55396, 55427, 55458, 55476, 55516, 55550, 55582, 55613, 55636, 55669, 55703, 55737, 55758,
    55785, 55808, 55837, 55858, 55873, 55910, 55942, 55965, 55981, 55998, 56037, 56070, 56102, 56121,
    56150, 56170, 56181, 56194, 56218, 56249, 56267, 56307, 56338, 56352, 56365, 56374, 56391, 56411,
    56450, 56494, 56522, 56562, 56592, 56610, 56629, 56657, 56682, 56704, 56720, 56738, 56775, 56797,
    56812, 56831, 56838, 56854, 56867, 56879, 56896, 56918, 56938, 56959, 56973, 56982, 56997, 57010,
    57026, 57043, 57066, 57088, 57119, 57153, 57179, 57211, 57238, 57278, 57310, 57351, 57376, 57389,
    57409, 57435, 57457, 57475, 57485, 57505, 57530, 57559, 57572, 57582, 57602, 57627, 57645, 57669,
    57682, 57707, 57719, 57736, 57758, 57778, 57818, 57839, 57853, 57868, 57881, 57897, 57914, 57937,
    57957, 57979, 57993, 58005, 58030, 58042, 58068, 58108, 58127, 58168, 58181, 58219, 58236, 58254,
    58264, 58284, 58309, 58322, 58342, 58391, 58439, 58464, 58495, 58520, 58562, 58593, 58635, 58653,
    58677, 58710, 58729, 58753, 58775, 58798, 58829, 58844, 58862, 58881, 58906, 58949, 58990, 59014,
    59037, 59068, 59110, 59157, 59200, 59233, 59252, 59262, 59280, 59298, 59324, 59355, 59392, 59403,
    59409, 59421, 59452, 59469, 59492, 59501, 59523, 59540, 59563, 59600, 59616, 59654, 59664, 59680,
    59707, 59742, 59756, 59775, 59797, 59812, 59832, 59839, 59861, 59906, 59948, 59958, 59978, 59996,
    60003, 60028, 60042, 60057, 60074, 60120, 60165, 60187, 60224, 60252, 60274, 60313, 60341, 60375,
    60390, 60411, 60435, 60449, 60460, 60483, 60495, 60521, 60532, 60553, 60572, 60588, 60616, 60636,
    60649, 60665, 60699, 60707, 60725, 60738, 60753, 60769, 60791, 60831, 60850, 60871, 60883, 60920,
    60958, 60971, 60986, 60997, 61007, 61032, 61071, 61111, 61129, 61146, 61158, 61180, 61195, 61216,
    61232, 61249, 61268, 61277, 61301, 61313, 61328, 61361, 61380, 61389, 61413, 61432, 61472, 61495,
    61512, 61522, 61553, 61590, 61626, 61654, 61685, 61707, 61742, 61762, 61807, 61849, 61895, 61940,
    61977, 62005, 62027, 62066, 62094, 62133, 62153, 62178, 62195, 62218, 62249, 62262, 62275, 62295,
    62311, 62329, 62348, 62375, 62389, 62407, 62422, 62447, 62469, 62495, 62519, 62540, 62565, 62585,
    62597, 62608, 62618, 62629, 62649, 62662, 62674, 62687, 62700, 62725, 62746, 62767, 62784, 62804,
    62825, 62854, 62880, 62889, 62906, 62919, 62936, 62956, 62979, 62999, 63039, 63072, 63113, 63130,
    63155, 63173, 63183, 63203, 63228, 63257, 63270, 63293, 63303, 63321, 63339, 63359, 63384, 63402,
    63426, 63449, 63468, 63486, 63516, 63535, 63564, 63594, 63635, 63655, 63673, 63694, 63721, 63740,
    63769, 63804, 63834, 63875, 63896, 63920, 63944, 63965, 63989, 64005, 64056, 64086, 64114, 64140,
    64172, 64199, 64237, 64255, 64272, 64287, 64314, 64332, 64354, 64380, 64398, 64451, 64483, 64522,
    64564, 64594, 64622, 64662, 64691, 64710, 64729, 64758, 64775, 64799, 64819, 64851, 64869, 64891,
    64917, 64943, 64972, 64983, 64996, 65025, 65062, 65076, 65102, 65124, 65143, 65175, 65215, 65236,
    65269, 65301, 65345, 65365, 65393, 65416, 65451, 65467, 65494, 65516, 65535, 65575, 65596, 65629,
    65661, 65705, 65725, 65753, 65776, 65811, 65823, 65839, 65866, 65891, 65911, 65930, 65946, 65978,
    66007, 66057, 66095, 66132, 66169, 66187, 66217, 66246, 66287, 66304, 66329, 66349, 66381, 66394,
    66418, 66433, 66450, 66459, 66480, 66502, 66523, 66557, 66588, 66640, 66680, 66711, 66750, 66768,
    66807, 66838, 66858, 66877, 66904, 66926, 66955, 66966, 66981, 66999, 67025, 67042, 67062, 67073,
    67092, 67109, 67123, 67145, 67170, 67190, 67212, 67229, 67248, 67259, 67272, 67294, 67313, 67345,
    67385, 67406, 67441, 67474, 67506, 67550, 67580, 67600, 67628, 67651, 67686, 67702, 67729, 67747,
    67767, 67784, 67804, 67831, 67851, 67873, 67890, 67917, 67934, 67964, 67984, 68009, 68026, 68046,
    68068, 68089, 68112, 68128, 68143, 68159, 68178, 68220, 68231, 68244, 68261, 68288, 68313, 68337,
    68352, 68370, 68386, 68397, 68409, 68421, 68434, 68449, 68458, 68468, 68483, 68494, 68505, 68517,
    68529, 68549, 68564, 68575, 68587, 68599, 68619, 68634, 68646, 68658, 68673, 68689, 68704, 68727,
    68739, 68747, 68764, 68783, 68803, 68818, 68846, 68867, 68886, 68911, 68926, 68945, 68959, 68981,
    68990, 69011, 69031, 69049, 69070, 69087, 69105, 69127, 69148, 69171, 69190, 69218, 69241, 69253,
    69266, 69283, 69304, 69315, 69328, 69339, 69359, 69381, 69393, 69413, 69433, 69455, 69482, 69494,
    69525, 69546, 69563, 69585, 69600, 69623, 69637, 69648, 69668, 69687, 69701, 69719, 69748, 69762,
    69777, 69800, 69814, 69825, 69845, 69859, 69873, 69894, 69911, 69933, 69947, 69972, 69999, 70016,
    70036, 70069, 70088, 70109, 70130, 70151, 70178, 70200, 70214, 70230, 70255, 70267, 70291, 70307,
    70331, 70350, 70370, 70386, 70406, 70426, 70439, 70450, 70474, 70488, 70499, 70517, 70539, 70557,
    70571, 70582, 70604, 70619, 70630, 70650, 70663, 70695, 70720, 70737, 70768, 70786, 70810, 70828,
    70846, 70856, 70889, 70917, 70939, 70952, 70973, 70982, 70998, 71009, 71030, 71047, 71059, 71072,
    71086, 71106, 71127, 71141, 71158, 71179, 71190, 71198, 71211, 71234, 71248, 71259, 71279, 71293,
    71320, 71336, 71345, 71366, 71372, 71380, 71386, 71396, 71429, 71443, 71476, 71503, 71519, 71538,
    71555, 71591, 71615, 71636, 71668, 71686, 71710, 71742, 71775, 71789, 71807, 71846, 71860, 71879,
    71907, 71932, 71957, 71972, 71995, 72022, 72039, 72066, 72101, 72117, 72132, 72151, 72168, 72204,
    72228, 72249, 72281, 72299, 72323, 72355, 72388, 72402, 72416, 72435, 72463, 72488, 72513, 72528,
    72551, 72571, 72598, 72625, 72641, 72656, 72682, 72698, 72719, 72755, 72785, 72801, 72815, 72835,
    72868, 72907, 72928, 72946, 72981, 73010, 73045, 73060, 73081, 73102, 73131, 73154, 73183, 73213,
    73249, 73260, 73275, 73311, 73322, 73339, 73367, 73392, 73414, 73442, 73464, 73492, 73504, 73522,
    73542, 73559, 73583, 73613, 73627, 73651, 73681, 73694, 73706, 73724, 73741, 73777, 73799, 73822,
    73842, 73874, 73891, 73925, 73957, 73994, 74027, 74054, 74087, 74127, 74163, 74205, 74234, 74264,
    74291, 74314, 74352, 74371, 74402, 74434, 74447, 74464, 74502, 74515, 74533, 74557, 74582, 74596,
    74609, 74631, 74658, 74674, 74700, 74719, 74734, 74744, 74758, 74783, 74798, 74815, 74826, 74848,
    74860, 74873, 74892, 74909, 74945, 74969, 74990, 75022, 75040, 75064, 75099, 75122, 75154, 75187,
    75201, 75215, 75234, 75259, 75284, 75299, 75322, 75349, 75366, 75393, 75409, 75424, 75446, 75464,
    75477, 75486, 75498, 75511, 75520, 75540, 75555, 75571, 75588, 75605, 75613, 75635, 75648, 75665,
    75678, 75689, 75702, 75709, 75724, 75736, 75756, 75772, 75788, 75803, 75823, 75835, 75851, 75867,
    75882, 75905, 75932, 75961, 75976, 75995, 76014, 76039, 76068, 76086, 76094, 76108, 76123, 76131,
    76141, 76147, 76154, 76179, 76206, 76229, 76256, 76270, 76287, 76300, 76317, 76337, 76357, 76376,
    76393, 76407, 76423, 76438, 76452, 76459, 76470, 76483, 76498, 76518, 76544, 76555, 76568, 76583,
    76603, 76623, 76649, 76660, 76696, 76709, 76723, 76740, 76756, 76769, 76796, 76806, 76818, 76839,
    76856, 76877, 76894, 76903, 76922, 76937, 76954, 76977, 76985, 76999, 77011, 77025, 77044, 77062,
    77073, 77089, 77103, 77114, 77139, 77147, 77157, 77169, 77190, 77207, 77226, 77243, 77277, 77287,
    77308, 77327, 77348, 77376, 77387, 77399, 77409, 77436, 77446, 77457, 77470, 77485, 77505, 77531,
    77542, 77561, 77596, 77637, 77656, 77673, 77692, 77703, 77715, 77753, 77780, 77803, 77820, 77839,
    77855, 77880, 77907, 77918, 77928, 77945, 77964, 77983, 77995, 78006, 78027, 78043, 78055, 78093,
    78120, 78143, 78161, 78178, 78196, 78215, 78231, 78249, 78276, 78287, 78297, 78317, 78331, 78354,
    78378, 78398, 78417, 78436, 78454, 78472, 78495, 78508, 78535, 78549, 78565, 78578, 78594, 78602,
    78617, 78629, 78639, 78648, 78683, 78707, 78727, 78747, 78761, 78789, 78802, 78821, 78836, 78856,
    78872, 78885, 78902, 78916, 78926, 78936, 78950, 78974, 78982, 79001, 79035, 79059, 79085, 79099,
    79106, 79123, 79127, 79143, 79161, 79179, 79200, 79210, 79224, 79261, 79272, 79293, 79315, 79331,
    79354, 79365, 79382, 79400, 79415, 79441, 79453, 79468, 79478, 79503, 79522, 79541, 79567, 79576,
    79592, 79610, 79627, 79639, 79653, 79681, 79692, 79714, 79728, 79741, 79756, 79771, 79782, 79798,
    79811, 79829, 79851, 79870, 79889, 79915, 79932, 79950, 79968, 79993, 80007, 80018, 80031, 80050,
    80061, 80073, 80100, 80123, 80140, 80159, 80175, 80192, 80219, 80230, 80240, 80267, 80300, 80319,
    80331, 80349, 80365, 80377, 80406, 80419, 80437, 80458, 80474, 80507, 80521, 80536, 80556, 80578,
    80596, 80626, 80648, 80673, 80694, 80720, 80742, 80765, 80786, 80816, 80847, 80869, 80880, 80897,
    80909, 80933, 80963, 80982, 80998, 81022, 81042, 81061, 81082, 81108, 81126, 81155, 81185, 81203,
    81214, 81227, 81245, 81282, 81309, 81325, 81342, 81362, 81376, 81401, 81415, 81431, 81451, 81466,
    81483, 81504, 81521, 81532, 81545, 81557, 81574, 81587, 81603, 81614, 81630, 81643, 81655, 81672,
    81692, 81715, 81728, 81749, 81766, 81785, 81802, 81825, 81847, 81863, 81889, 81899, 81919, 81950,
    81976, 82004, 82014, 82026, 82042, 82053, 82078, 82094, 82107, 82130, 82148, 82170, 82191, 82208,
    82225, 82235, 82250, 82260, 82275, 82296, 82308, 82330, 82339, 82353, 82364, 82375, 82388, 82411,
    82423, 82440, 82453, 82469, 82497, 82538, 82582, 82633, 82689, 82720, 82731, 82761, 82777, 82808,
    82841, 82887, 82936, 82959, 82972, 83000, 83020, 83035, 83060, 83090, 83128, 83166, 83185, 83208,
    83224, 83260, 83271, 83284, 83315, 83358, 83408, 83435, 83488, 83503, 83523, 83543, 83562, 83588,
    83600, 83612, 83629, 83658, 83674, 83703, 83729, 83741, 83761, 83771, 83800, 83816, 83838, 83863,
    83909, 83941, 83964, 83971, 83989, 83998, 84008, 84027, 84055, 84080, 84089, 84105, 84128, 84142,
    84149, 84158, 84172, 84189, 84204, 84223, 84237, 84265, 84292, 84305, 84318, 84339, 84346, 84368,
    84375, 84382, 84407, 84455, 84467, 84488, 84504, 84520, 84559, 84578, 84604, 84625, 84648, 84677,
    84701, 84727, 84759, 84787, 84812, 84828, 84846, 84853, 84874, 84885, 84907, 84920, 84953, 84990,
    85020, 85033, 85052, 85088, 85118, 85146, 85169, 85191, 85218, 85247, 85267, 85280, 85296, 85306,
    85326, 85349, 85365, 85375, 85395, 85418, 85431, 85449, 85456, 85480, 85498, 85515, 85538, 85559,
    85580, 85600, 85615, 85624, 85647, 85666, 85695, 85717, 85736, 85750, 85764, 85779, 85808, 85827,
    85838, 85851, 85879, 85889, 85909, 85926, 85949, 85962, 85988, 86003, 86032, 86054, 86082, 86110,
    86130, 86154, 86181, 86200, 86225, 86252, 86270, 86287, 86317, 86333, 86355, 86376, 86393, 86415,
    86436, 86460, 86487, 86515, 86529, 86551, 86564, 86583, 86601, 86622, 86641, 86662, 86686, 86702,
    86723, 86743, 86766, 86781, 86802, 86829, 86852, 86871, 86907, 86934, 86960, 86993, 87027, 87041,
    87052, 87065, 87082, 87103, 87126, 87149, 87163, 87183, 87203, 87225, 87256, 87284, 87293, 87303,
    87321, 87340, 87356, 87375, 87394, 87410, 87423, 87448, 87464, 87478, 87489, 87502, 87522, 87541,
    87557, 87578, 87596, 87626, 87655, 87677, 87691, 87706, 87732, 87751, 87777, 87796, 87822, 87847,
    87858, 87871, 87887, 87897, 87912, 87933, 87956, 87967, 87984, 87991, 88003, 88022, 88031, 88050,
    88061, 88074, 88100, 88127, 88141, 88165, 88187, 88201, 88223, 88237, 88250, 88281, 88303, 88324,
    88337, 88350, 88361, 88381, 88397, 88420, 88440, 88455, 88487, 88509, 88522, 88540, 88553, 88572,
    88584, 88606, 88617, 88638, 88655, 88672, 88691, 88710, 88739, 88768, 88778, 88807, 88826, 88839,
    88861, 88882, 88893, 88906, 88922, 88936, 88952, 88962, 88982, 89005, 89021, 89031, 89051, 89074,
    89087, 89105, 89112, 89136, 89154, 89171, 89194, 89215, 89236, 89256, 89271, 89280, 89303, 89322,
    89351, 89373, 89392, 89406, 89420, 89435, 89464, 89483, 89494, 89507, 89535, 89545, 89565, 89582,
    89605, 89618, 89640, 89662, 89674, 89698, 89712, 89733, 89752, 89763, 89772, 89783, 89794, 89807,
    89829, 89848, 89861, 89878, 89898, 89911, 89928, 89943, 89962, 89984, 90001, 90013, 90026, 90044,
    90059, 90075, 90092, 90102, 90114, 90127, 90143, 90160, 90177, 90210, 90242, 90261, 90274, 90293,
    90306, 90341, 90364, 90380, 90408, 90426, 90451, 90463, 90482, 90493, 90506, 90525, 90538, 90556,
    90572, 90590, 90606, 90626, 90651, 90656, 90680, 90709, 90729, 90762, 90776, 90810, 90837, 90851,
    90868, 90887, 90910, 90934, 90954, 90981, 90992, 91015, 91029, 91042, 91060, 91079, 91102, 91121,
    91139, 91154, 91178, 91193, 91218, 91245, 91261, 91276, 91293, 91307, 91319, 91342, 91359, 91383,
    91399, 91421, 91444, 91468, 91490, 91517, 91542, 91562, 91582, 91610, 91633, 91658, 91680, 91702,
    91717, 91731, 91744, 91765, 91778, 91789, 91811, 91837, 91857, 91868, 91887, 91901, 91921, 91941,
    91962, 91973, 91995, 92021, 92041, 92052, 92062, 92082, 92096, 92116, 92142, 92162, 92183, 92207,
    92235, 92271, 92293, 92318, 92331, 92352, 92368, 92390, 92412, 92430, 92442, 92456, 92468, 92477,
    92485, 92516, 92543, 92562, 92583, 92608, 92626, 92633, 92665, 92685, 92705, 92718, 92730, 92741,
    92751, 92772, 92791, 92813, 92832, 92841, 92859, 92878, 92903, 92923, 92936, 92945, 92961, 92983,
    93005, 93016, 93043, 93063, 93081, 93101, 93121, 93136, 93142, 93160, 93177, 93188, 93201, 93224,
    93242, 93253, 93275, 93301, 93323, 93343, 93354, 93374, 93388, 93408, 93428, 93449, 93468, 93487,
    93498, 93511, 93526, 93551, 93572, 93593, 93609, 93637, 93649, 93670, 93681, 93693, 93707, 93723,
    93746, 93774, 93792, 93814, 93827, 93854, 93873, 93894, 93914, 93931, 93959, 93975, 93994, 94007,
    94031, 94045, 94067, 94081, 94105, 94119, 94141, 94155, 94175, 94190, 94223, 94249, 94285, 94301,
    94329, 94353, 94379, 94395, 94420, 94450, 94481, 94503, 94532, 94569, 94595, 94617, 94631, 94647,
    94664, 94679, 94691, 94714, 94732, 94743, 94755, 94785, 94808, 94839, 94872, 94885, 94910, 94931,
    94960, 94983, 95011, 95024, 95051, 95079, 95105, 95124, 95158, 95181, 95198, 95228, 95261, 95286,
    95309, 95331, 95358, 95386, 95412, 95446, 95469, 95501, 95525, 95547, 95573, 95600, 95625, 95658,
    95688, 95716, 95727, 95740, 95754, 95768, 95798, 95825, 95848, 95874, 95902, 95918, 95927, 95939,
    95950, 95963, 95990, 96014, 96034, 96057, 96082, 96109, 96133, 96153, 96176, 96201, 96227, 96250,
    96269, 96291, 96315, 96346, 96378, 96415, 96445, 96477, 96508, 96533, 96568, 96596, 96628, 96662,
    96689, 96718, 96754, 96797, 96825, 96862, 96881, 96917, 96939, 96971, 96996, 97040, 97069, 97097,
    97123, 97151, 97173, 97195, 97226, 97248, 97278, 97294, 97323, 97350, 97371, 97386, 97407, 97430,
    97458, 97491, 97522, 97552, 97579, 97599, 97627, 97667, 97684, 97705, 97745, 97790, 97823, 97853,
    97881, 97915, 97934, 97966, 98010, 98040, 98075, 98108, 98132, 98161, 98185, 98214, 98245, 98283,
    98319, 98362, 98396, 98429, 98458, 98492, 98523, 98548, 98589, 98628, 98672, 98708, 98734, 98766,
    98796, 98828, 98862, 98897, 98932, 98944, 98963, 98990, 99029, 99073, 99104, 99128, 99156, 99170,
    99202, 99228, 99263, 99277, 99300, 99323, 99340, 99359, 99386, 99399, 99425, 99449, 99467, 99479,
    99497, 99511, 99532, 99557, 99587, 99615, 99639, 99656, 99681, 99718, 99732, 99779, 99808, 99828,
    99854, 99880, 99905, 99928, 99953, 99964, 99977, 99991, 100005, 100039, 100072, 100103, 100128,
    100155, 100187, 100214, 100230, 100246, 100267, 100291, 100321, 100351, 100364, 100395, 100414,
    100427, 100456, 100475, 100505, 100528, 100558, 100572, 100585, 100611, 100623, 100634, 100647,
    100681, 100714, 100745, 100771, 100796, 100825, 100843, 100875, 100897, 100917, 100939, 100967,
    100992, 101015, 101027, 101051, 101082, 101108, 101134, 101147, 101177, 101200, 101215, 101246,
    101274, 101301, 101330, 101350, 101375, 101412, 101438, 101456, 101486, 101511, 101536, 101563,
    101596, 101624, 101647, 101662, 101687, 101703, 101729, 101746, 101764, 101791, 101804, 101821,
    101844, 101872, 101902, 101926, 101941, 101965, 101983, 102003, 102029, 102051, 102081, 102095,
    102123, 102135, 102153, 102170, 102204, 102229, 102241, 102275, 102286, 102304, 102324, 102334,
    102355, 102373, 102403, 102416, 102426, 102450, 102460, 102477, 102493, 102508, 102527, 102551,
    102569, 102592, 102609, 102632, 102660, 102690, 102714, 102729, 102753, 102771, 102791, 102817,
    102839, 102869, 102883, 102911, 102923, 102941, 102966, 102978, 103012, 103023, 103041, 103061,
    103071, 103092, 103110, 103140, 103153, 103163, 103187, 103197, 103214, 103230, 103245, 103265,
    103284, 103303, 103337, 103366, 103381, 103406, 103425, 103450, 103480, 103497, 103523, 103543,
    103565, 103593, 103641, 103665, 103697, 103713, 103738, 103767, 103781, 103801, 103820, 103847,
    103861, 103874, 103894, 103916, 103928, 103951, 103983, 103995, 104021, 104051, 104063, 104081,
    104098, 104126, 104152, 104167, 104201, 104230, 104246, 104279, 104305, 104323, 104357, 104388,
    104418, 104450, 104473, 104501, 104541, 104570, 104591, 104609, 104632, 104647, 104667, 104684,
    104705, 104725, 104743, 104772, 104799, 104817, 104835, 104848, 104863, 104876, 104891, 104913,
    104930, 104950, 104967, 104996, 105025, 105044, 105066, 105097, 105123, 105131, 105153, 105181,
    105203, 105232, 105248, 105271, 105292, 105315, 105341, 105355, 105374, 105397, 105423, 105451,
    105470, 105496, 105521, 105541, 105570, 105591, 105613, 105626, 105652, 105679, 105698, 105709,
    105720, 105737, 105753, 105771, 105795, 105806, 105829, 105851, 105861, 105878, 105913, 105950,
    105990, 106014, 106033, 106042, 106058, 106085, 106116, 106146, 106176, 106196, 106215, 106232,
    106261, 106294, 106306, 106329, 106350, 106371, 106380, 106389, 106405, 106423, 106441, 106455,
    106469, 106481, 106494, 106512, 106529, 106542, 106564, 106583, 106610, 106634, 106658, 106676,
    106690, 106706, 106726, 106747, 106778, 106801, 106814, 106833, 106859, 106872, 106884, 106903,
    106921, 106942, 106953, 106975, 107000, 107011, 107022, 107040, 107067, 107083, 107107, 107127,
    107150, 107167, 107194, 107217, 107233, 107271, 107293, 107320, 107341, 107362, 107379, 107408,
    107453, 107477, 107502, 107527, 107545, 107561, 107579, 107590, 107616, 107636, 107656, 107700,
    107723, 107746, 107756, 107767, 107782, 107794, 107807, 107824, 107856, 107883, 107896, 107919,
    107942, 107966, 107991, 108019, 108049, 108080, 108101, 108125, 108146, 108170, 108194, 108217,
    108245, 108271, 108291, 108317, 108339, 108369, 108392, 108419, 108438, 108458, 108483, 108514,
    108541, 108558, 108583, 108608, 108620, 108647, 108669, 108684, 108715, 108745, 108762, 108786,
    108808, 108850, 108881, 108921, 108945, 108971, 108981, 109002, 109020, 109045, 109064, 109092,
    109120, 109142, 109170, 109191, 109214, 109238, 109264, 109281, 109299, 109322, 109341, 109361,
    109386, 109403, 109423, 109444, 109462, 109472, 109490, 109509, 109521, 109532, 109546, 109563,
    109583, 109600, 109624, 109652, 109680, 109699, 109716, 109742, 109774, 109796, 109829, 109872,
    109892, 109907, 109921, 109937, 109951, 109964, 109979, 109993, 110012, 110023, 110043, 110062,
    110080, 110097, 110125, 110138, 110152, 110177, 110200, 110220, 110233, 110254, 110273, 110289,
    110309, 110328, 110349, 110384, 110416, 110430, 110453, 110476, 110501, 110517, 110536, 110567,
    110595, 110625, 110667, 110686, 110710, 110732, 110752, 110771, 110787, 110803, 110814, 110827,
    110853, 110874, 110894, 110911, 110925, 110942, 110963, 110985, 111004, 111031, 111053, 111070,
    111092, 111117, 111133, 111160, 111174, 111193, 111215, 111242, 111261, 111272, 111285, 111310,
    111343, 111359, 111389, 111423, 111443, 111463, 111496, 111520, 111533, 111549, 111562, 111574,
    111589, 111602, 111616, 111629, 111638, 111651, 111670, 111683, 111697, 111712, 111723, 111737,
    111752, 111766, 111781, 111797, 111809, 111820, 111828, 111840, 111851, 111869, 111881, 111894,
    111913, 111926, 111950, 111961, 111980, 111990, 112001, 112014, 112027, 112043, 112056, 112068,
    112083, 112096, 112110, 112125, 112134, 112145, 112160, 112173, 112190, 112199, 112213, 112224,
    112239, 112252, 112269, 112283, 112291, 112303, 112313, 112327, 112333, 112353, 112364, 112378,
    112398, 112410, 112426, 112434, 112456, 112474, 112493, 112507, 112525, 112539, 112551, 112574,
    112582, 112593, 112606, 112617, 112630, 112647, 112661, 112677, 112684, 112698, 112716, 112730,
    112745, 112762, 112780, 112796, 112817, 112830, 112841, 112857, 112878, 112890, 112900, 112918,
    112943, 112952, 112965, 112991, 113007, 113026, 113037, 113060, 113077, 113100, 113122, 113146,
    113170, 113188, 113205, 113232, 113248, 113265, 113275, 113286, 113300, 113310, 113323, 113343,
    113368, 113387, 113412, 113436, 113462, 113488, 113508, 113527, 113556, 113574, 113593, 113614,
    113650, 113680, 113692, 113713, 113736, 113746, 113763, 113776, 113794, 113813, 113831, 113840,
    113859, 113876, 113894, 113910, 113921, 113934, 113945, 113963, 113986, 114003, 114026, 114048,
    114072, 114096, 114114, 114131, 114158, 114174, 114191, 114210, 114220, 114239, 114256, 114281,
    114295, 114309, 114333, 114355, 114377, 114403, 114415, 114430, 114456, 114475, 114499, 114512,
    114539, 114557, 114574, 114585, 114602, 114621, 114636, 114646, 114659, 114675, 114688, 114705,
    114730, 114746, 114763, 114775, 114791, 114808, 114831, 114857, 114881, 114895, 114909, 114927,
    114945, 114967, 114981, 114994, 115017, 115037, 115047, 115070, 115095, 115119, 115136, 115153,
    115164, 115181, 115196, 115206, 115219, 115235, 115253, 115266, 115295, 115312, 115328, 115345,
    115357, 115382, 115398, 115415, 115438, 115464, 115503, 115527, 115541, 115555, 115573, 115591,
    115604, 115618, 115631, 115654, 115674, 115684, 115707, 115732, 115756, 115782, 115805, 115832,
    115857, 115869, 115883, 115891, 115905, 115917, 115924, 115934, 115950, 115960, 115973, 115988,
    116013, 116023, 116049, 116063, 116076, 116092, 116106, 116115, 116148, 116170, 116183, 116197,
    116217, 116241, 116264, 116300, 116325, 116346, 116357, 116368, 116383, 116398, 116418, 116427,
    116442, 116456, 116466, 116490, 116501, 116519, 116536, 116550, 116560, 116577, 116584, 116599,
    116625, 116645, 116674, 116695, 116717, 116737, 116751, 116762, 116785, 116801, 116826, 116844,
    116867, 116883, 116901, 116913, 116928, 116945, 116957, 116981, 117008, 117026, 117041, 117057,
    117068, 117092, 117108, 117130, 117168, 117214, 117239, 117262, 117278, 117295, 117306, 117323,
    117345, 117360, 117386, 117402, 117415, 117432, 117448, 117470, 117489, 117501, 117510, 117528,
    117550, 117574, 117591, 117614, 117633, 117657, 117678, 117694, 117718, 117733, 117749, 117775,
    117797, 117833, 117843, 117855, 117876, 117893, 117918, 117935, 117952, 117970, 117976, 117995,
    118009, 118020, 118031, 118049, 118060, 118068, 118077, 118104, 118116, 118133, 118151, 118177,
    118197, 118216, 118235, 118251, 118268, 118277, 118288, 118313, 118332, 118347, 118358, 118371,
    118388, 118405, 118415, 118428, 118444, 118462, 118475, 118491, 118520, 118537, 118549, 118565,
    118582, 118605, 118631, 118661, 118694, 118718, 118732, 118750, 118768, 118782, 118795, 118815,
    118825, 118854, 118879, 118903, 118920, 118936, 118950, 118962, 118976, 118994, 119007, 119027,
    119044, 119069, 119082, 119092, 119112, 119129, 119145, 119170, 119184, 119207, 119225, 119245,
    119252, 119277, 119285, 119292, 119297, 119307, 119311, 119322, 119335, 119348, 119358, 119378,
    119395, 119414, 119432, 119441, 119462, 119480, 119489, 119512, 119532, 119544, 119558, 119577,
    119595, 119604, 119625, 119647, 119667, 119689, 119711, 119735, 119757, 119779, 119803, 119820,
    119835, 119847, 119857, 119868, 119877, 119898, 119909, 119922, 119933, 119955, 119982, 120009,
    120029, 120041, 120053, 120063, 120074, 120095, 120106, 120126, 120139, 120150, 120172, 120199,
    120226, 120246, 120258, 120270, 120296, 120323, 120348, 120375, 120396, 120405, 120412, 120420,
    120426, 120440, 120458, 120466, 120476, 120494, 120502, 120521, 120545, 120569, 120579, 120595,
    120627, 120634, 120651, 120676, 120683, 120692, 120701, 120729, 120740, 120755, 120764, 120780,
    120790, 120804, 120831, 120839, 120859, 120869, 120888, 120900, 120921, 120947, 120973, 120989,
    120999, 121017, 121029, 121050, 121067, 121087, 121096, 121115, 121142, 121161, 121170, 121181,
    121192, 121209, 121219, 121230, 121241, 121254, 121288, 121299, 121312, 121324, 121334, 121345,
    121354, 121365, 121378, 121399, 121410, 121432, 121459, 121486, 121499, 121509, 121529, 121539,
    121551, 121571, 121587, 121617, 121646, 121657, 121670, 121681, 121694, 121727, 121758, 121780,
    121810, 121833, 121852, 121868, 121878, 121899, 121918, 121933, 121955, 121965, 121987, 122001,
    122019, 122034, 122045, 122073, 122092, 122108, 122119, 122137, 122158, 122169, 122182, 122206,
    122230, 122261, 122277, 122298, 122318, 122331, 122356, 122377, 122394, 122406, 122429, 122445,
    122466, 122486, 122499, 122524, 122533, 122554, 122566, 122589, 122607, 122616, 122633, 122646,
    122672, 122690, 122696, 122713, 122730, 122740, 122762, 122768, 122776, 122783, 122801, 122819,
    122828, 122848, 122876, 122889, 122908, 122923, 122934, 122954, 122962, 122981, 123003, 123016,
    123040, 123052, 123076, 123084, 123095, 123105, 123124, 123144, 123170, 123198, 123218, 123227,
    123245, 123256, 123278, 123294, 123307, 123318, 123325, 123348, 123355, 123366, 123379, 123399,
    123415, 123436, 123456, 123469, 123490, 123502, 123525, 123547, 123560, 123581, 123604, 123619,
    123645, 123661, 123676, 123702, 123730, 123774, 123806, 123832, 123849, 123870, 123893, 123915,
    123925, 123937, 123959, 123983, 124007, 124026, 124037, 124062, 124076, 124102, 124121, 124145,
    124169, 124193, 124238, 124270, 124294, 124325, 124355, 124386, 124423, 124449, 124474, 124492,
    124517, 124534, 124558, 124588, 124617, 124647, 124660, 124676, 124702, 124739, 124784, 124802,
    124811, 124840, 124868, 124889, 124918, 124931, 124947, 124973, 125010, 125055, 125073, 125082,
    125103, 125125, 125146, 125165, 125198, 125222, 125270, 125310, 125349, 125378, 125403, 125426,
    125447, 125459, 125470, 125487, 125514, 125526, 125549, 125574, 125603, 125645, 125666, 125684,
    125715, 125735, 125761, 125792, 125812, 125831, 125842, 125855, 125871, 125899, 125925, 125962,
    125971, 125992, 126024, 126064, 126081, 126102, 126119, 126129, 126147, 126157, 126171, 126207,
    126229, 126254, 126282, 126301, 126320, 126332, 126377, 126397, 126416, 126441, 126459, 126478,
    126511, 126532, 126561, 126576, 126591, 126611, 126639, 126656, 126677, 126698, 126718, 126736,
    126755, 126766, 126779, 126800, 126817, 126846, 126868, 126893, 126922, 126949, 126983, 127002,
    127020, 127034, 127057, 127084, 127105, 127127, 127152, 127175, 127200, 127228, 127249, 127266,
    127282, 127301, 127319, 127333, 127356, 127383, 127410, 127431, 127453, 127476, 127501, 127529,
    127550, 127584, 127609, 127648, 127668, 127687, 127718, 127740, 127757, 127781, 127802, 127824,
    127847, 127861, 127887, 127917, 127946, 127977, 128016, 128043, 128064, 128093, 128123, 128151,
    128188, 128221, 128254, 128277, 128305, 128331, 128359, 128394, 128414, 128445, 128479, 128519,
    128556, 128600, 128624, 128639, 128662, 128691, 128707, 128730, 128747, 128764, 128782, 128802,
    128840, 128868, 128896, 128920, 128941, 128960, 128979, 128993, 129016, 129043, 129078, 129103,
    129126, 129151, 129179, 129200, 129219, 129244, 129258, 129281, 129293, 129315, 129341, 129359,
    129387, 129415, 129441, 129474, 129506, 129530, 129550, 129566, 129586, 129616, 129649, 129666,
    129681, 129700, 129714, 129743, 129761, 129782, 129804, 129836, 129858, 129887, 129906, 129919,
    129940, 129953, 129974, 129984, 130002, 130029, 130041, 130061, 130090, 130109, 130135, 130147,
    130158, 130169, 130182, 130195, 130242, 130269, 130305, 130337, 130364, 130393, 130419, 130452,
    130480, 130498, 130520, 130558, 130577, 130601, 130610, 130628, 130661, 130683, 130701, 130728,
    130750, 130788, 130807, 130825, 130844, 130856, 130892, 130917, 130942, 130983, 131026, 131056,
    131078, 131099, 131125, 131147, 131177, 131198, 131231, 131263, 131292, 131326, 131355, 131379,
    131403, 131435, 131470, 131492, 131507, 131531, 131559, 131578, 131605, 131650, 131667, 131694,
    131721, 131738, 131764, 131794, 131811, 131832, 131851, 131870, 131901, 131927, 131956, 131992,
    132023, 132066, 132089, 132104, 132128, 132148, 132178, 132196, 132215, 132237, 132267, 132287,
    132310, 132331, 132350, 132363, 132389, 132405, 132431, 132460, 132472, 132487, 132515, 132526,
    132552, 132565, 132589, 132620, 132652, 132692, 132725, 132764, 132798, 132836, 132861, 132894,
    132912, 132943, 132965, 132999, 133029, 133067, 133081, 133092, 133102, 133113, 133123, 133136,
    133148, 133159, 133175, 133185, 133204, 133213, 133230, 133242, 133253, 133264, 133274, 133295,
    133307, 133318, 133327, 133344, 133364, 133385, 133395, 133411, 133422, 133436, 133462, 133477,
    133491, 133518, 133539, 133556, 133570, 133581, 133599, 133625, 133640, 133661, 133675, 133686,
    133707, 133727, 133747, 133773, 133792, 133828, 133857, 133876, 133903, 133928, 133947, 133969,
    133990, 134005, 134021, 134046, 134063, 134077, 134100, 134125, 134152, 134178, 134190, 134203,
    134220, 134230, 134254, 134280, 134305, 134316, 134328, 134344, 134353, 134384, 134402, 134419,
    134436, 134462, 134478, 134490, 134510, 134530, 134549, 134568, 134586, 134607, 134621, 134633,
    134655, 134672, 134691, 134705, 134722, 134742, 134764, 134780, 134807, 134833, 134848, 134868,
    134882, 134913, 134925, 134939, 134950, 134961, 134975, 134988, 135000, 135009, 135023, 135036,
    135055, 135067, 135079, 135089, 135105, 135118, 135127, 135152, 135163, 135175, 135186, 135205,
    135221, 135245, 135261, 135278, 135292, 135307, 135320, 135334, 135345, 135358, 135371, 135383,
    135404, 135416, 135430, 135448, 135460, 135477, 135501, 135512, 135530, 135542, 135566, 135576,
    135596, 135607, 135625, 135639, 135664, 135691, 135708, 135722, 135741, 135768, 135782, 135817,
    135831, 135855, 135888, 135902, 135915, 135946, 135964, 135998, 136031, 136055, 136068, 136075,
    136085, 136102, 136118, 136129, 136140, 136151, 136174, 136185, 136201, 136212, 136223, 136233,
    136251, 136264, 136277, 136290, 136303, 136336, 136343, 136360, 136365, 136387, 136404, 136429,
    136451, 136476, 136480, 136493, 136510, 136521, 136534, 136550, 136573, 136598, 136615, 136640,
    136664, 136674, 136707, 136718, 136747, 136763, 136786, 136802, 136818, 136835, 136853, 136869,
    136882, 136892, 136921, 136937, 136958, 136999, 137035, 137074, 137121, 137158, 137191, 137219,
    137245, 137263, 137278, 137291, 137311, 137354, 137373, 137397, 137427, 137443, 137474, 137514,
    137545, 137565, 137599, 137626, 137654, 137673, 137703, 137729, 137749, 137768, 137793, 137817,
    137855, 137889, 137922, 137945, 137982, 138003, 138030, 138050, 138070, 138091, 138113, 138144,
    138177, 138189, 138205, 138230, 138258, 138287, 138328, 138342, 138358, 138383, 138414, 138434,
    138465, 138481, 138508, 138524, 138554, 138577, 138603, 138625, 138638, 138647, 138659, 138670,
    138698, 138729, 138754, 138790, 138832, 138862, 138882, 138905, 138925, 138939, 138953, 138977,
    138998, 139017, 139033, 139069, 139086, 139117, 139128, 139142, 139157, 139168, 139190, 139219,
    139244, 139268, 139289, 139337, 139347, 139390, 139427, 139443, 139457, 139485, 139519, 139546,
    139581, 139596, 139609, 139629, 139656, 139679, 139707, 139745, 139805, 139847, 139881, 139920,
    139970, 139993, 140009, 140025, 140046, 140078, 140103, 140125, 140157, 140180, 140200, 140220,
    140247, 140277, 140299, 140310, 140327, 140352, 140373, 140389, 140411, 140432, 140451, 140465,
    140480, 140510, 140530, 140542, 140569, 140579, 140604, 140633, 140659, 140684, 140704, 140731,
    140762, 140796, 140835, 140870, 140907, 140938, 140974, 141013, 141038, 141068, 141110, 141143,
    141171, 141196, 141224, 141257, 141269, 141278, 141313, 141339, 141356, 141395, 141432, 141458,
    141479, 141498, 141522, 141538, 141566, 141597, 141617, 141640, 141660, 141674, 141688, 141712,
    141733, 141750, 141781, 141793, 141807, 141822, 141844, 141873, 141898, 141919, 141929, 141972,
    142009, 142025, 142039, 142067, 142101, 142128, 142163, 142178, 142191, 142211, 142239, 142262,
    142290, 142328, 142388, 142430, 142464, 142503, 142526, 142542, 142558, 142579, 142611, 142651,
    142680, 142705, 142727, 142759, 142782, 142802, 142822, 142851, 142871, 142882, 142899, 142924,
    142945, 142961, 142983, 143004, 143023, 143037, 143067, 143079, 143106, 143116, 143141, 143170,
    143196, 143221, 143241, 143280, 143307, 143338, 143372, 143411, 143446, 143483, 143514, 143550,
    143589, 143614, 143644, 143686, 143719, 143747, 143772, 143800, 143833, 143845, 143854, 143889,
    143915, 143955, 143973, 144011, 144037, 144058, 144077, 144101, 144117, 144137, 144158, 144181,
    144210, 144225, 144270, 144315, 144360, 144385, 144420, 144437, 144463, 144487, 144512, 144537,
    144579, 144610, 144635, 144683, 144702, 144720, 144757, 144796, 144826, 144848, 144875, 144909,
    144951, 144996, 145029, 145057, 145092, 145115, 145143, 145178, 145206, 145232, 145255, 145286,
    145303, 145326, 145350, 145384, 145403, 145437, 145456, 145480, 145499, 145523, 145551, 145571,
    145593, 145607, 145623, 145649, 145667, 145699, 145723, 145736, 145774, 145798, 145814, 145836,
    145859, 145873, 145904, 145929, 145953, 145980, 146005, 146037, 146073, 146116, 146144, 146173,
    146190, 146224, 146251, 146273, 146297, 146326, 146347, 146371, 146389, 146435, 146475, 146495,
    146522, 146539, 146570, 146607, 146638, 146679, 146692, 146710, 146727, 146743, 146766, 146796,
    146837, 146868, 146931, 146976, 146997, 147039, 147076, 147099, 147115, 147143, 147169, 147192,
    147211, 147230, 147272, 147307, 147338, 147366, 147399, 147434, 147459, 147478, 147501, 147520,
    147545, 147568, 147583, 147613, 147638, 147671, 147709, 147743, 147771, 147795, 147815, 147834,
    147871, 147897, 147924, 147949, 147973, 148004, 148030, 148052, 148088, 148124, 148149, 148166,
    148192, 148224, 148250, 148281, 148306, 148334, 148358, 148385, 148408, 148423, 148435, 148467,
    148495, 148524, 148552, 148585, 148619, 148649, 148687, 148725, 148765, 148799, 148844, 148877,
    148900, 148936, 148970, 149001, 149029, 149080, 149111, 149159, 149195, 149218, 149233, 149261,
    149281, 149301, 149339, 149374, 149396, 149428, 149457, 149488, 149530, 149560, 149580, 149620,
    149657, 149684, 149713, 149725, 149749, 149771, 149790, 149819, 149839, 149859, 149880, 149902,
    149935, 149968, 149980, 149996, 150018, 150046, 150086, 150132, 150154, 150183, 150200, 150227,
    150239, 150268, 150291, 150327, 150364, 150399, 150416, 150445, 150471, 150503, 150545, 150571,
    150592, 150623, 150642, 150676, 150719, 150753, 150790, 150820, 150851, 150873, 150906, 150935,
    150958, 150980, 151008, 151035, 151076, 151113, 151149, 151175, 151215, 151239, 151260, 151287,
    151326, 151371, 151392, 151420, 151436, 151462, 151473, 151501, 151523, 151558, 151594, 151631,
    151665, 151681, 151726, 151754, 151779, 151810, 151851, 151876, 151890, 151910, 151940, 151986,
    152020, 152031, 152057, 152104, 152128, 152152, 152191, 152217, 152245, 152273, 152301, 152335,
    152369, 152396, 152412, 152428, 152448, 152483, 152512, 152533, 152558, 152578, 152608, 152639,
    152672, 152688, 152718, 152745, 152764, 152804, 152823, 152844, 152869, 152901, 152931, 152954,
    152992, 153031, 153059, 153091, 153113, 153129, 153159, 153198, 153231, 153251, 153283, 153313,
    153351, 153384, 153405, 153437, 153464, 153492, 153537, 153573, 153588, 153621, 153638, 153664,
    153690, 153719, 153742, 153770, 153803, 153825, 153850, 153889, 153927, 153971, 154011, 154046,
    154083, 154122, 154161, 154192, 154224, 154252, 154283, 154327, 154368, 154395, 154424, 154445,
    154491, 154502, 154516, 154529, 154543, 154555, 154569, 154590, 154612, 154637, 154660, 154672,
    154705, 154727, 154755, 154782, 154807, 154837, 154860, 154892, 154916, 154927, 154951, 154962,
    154984, 154998, 155018, 155041, 155084, 155113, 155137, 155170, 155198, 155223, 155255, 155285,
    155314, 155353, 155376, 155386, 155417, 155431, 155455, 155483, 155517, 155539, 155566, 155601,
    155616, 155636, 155659, 155682, 155713, 155744, 155767, 155794, 155822, 155845, 155862, 155886,
    155909, 155927, 155949, 155970, 156010, 156039, 156065, 156085, 156119, 156155, 156194, 156227,
    156255, 156289, 156314, 156345, 156373, 156421, 156454, 156466, 156487, 156505, 156540, 156573,
    156599, 156616, 156655, 156691, 156728, 156771, 156806, 156839, 156855, 156874, 156900, 156926,
    156948, 156964, 156980, 156999, 157031, 157044, 157062, 157081, 157102, 157129, 157150, 157180,
    157203, 157236, 157262, 157279, 157294, 157307, 157350, 157393, 157436, 157477, 157516, 157563,
    157600, 157633, 157661, 157687, 157701, 157713, 157738, 157774, 157817, 157854, 157882, 157904,
    157916, 157944, 157970, 157986, 158006, 158022, 158042, 158063, 158086, 158109, 158128, 158150,
    158180, 158202, 158225, 158251, 158282, 158311, 158330, 158357, 158379, 158404, 158430, 158442,
    158463, 158487, 158522, 158548, 158571, 158600, 158630, 158644, 158683, 158711, 158756, 158769,
    158798, 158816, 158837, 158863, 158895, 158909, 158927, 158964, 159004, 159052, 159093, 159135,
    159174, 159191, 159209, 159222, 159233, 159244, 159255, 159264, 159291, 159307, 159326, 159342,
    159358, 159380, 159394, 159411, 159429, 159449, 159470, 159492, 159516, 159535, 159554, 159573,
    159581, 159603, 159627, 159646, 159657, 159670, 159685, 159712, 159728, 159741, 159780, 159804,
    159823, 159849, 159865, 159897, 159918, 159944, 159964, 159980, 160012, 160034, 160060, 160093,
    160123, 160137, 160162, 160188, 160217, 160233, 160253, 160288, 160305, 160326, 160348, 160366,
    160384, 160409, 160426, 160458, 160477, 160500, 160519, 160529, 160557, 160576, 160593, 160601,
    160630, 160651, 160669, 160686, 160718, 160745, 160768, 160799, 160813, 160832, 160846, 160873,
    160884, 160897, 160920, 160946, 160978, 160993, 161021, 161040, 161046, 161079, 161104, 161126,
    161139, 161151, 161178, 161191, 161204, 161224, 161240, 161262, 161275, 161287, 161313, 161340,
    161353, 161374, 161387, 161414, 161438, 161463, 161479, 161505, 161519, 161544, 161567, 161595,
    161624, 161650, 161674, 161690, 161712, 161725, 161741, 161761, 161775, 161792, 161811, 161825,
    161837, 161859, 161880, 161891, 161916, 161938, 161950, 161973, 161992, 162018, 162037, 162046,
    162050, 162067, 162091, 162104, 162131, 162149, 162174, 162202, 162224, 162231, 162240, 162261,
    162282, 162290, 162318, 162344, 162365, 162376, 162389, 162411, 162424, 162445, 162465, 162494,
    162506, 162533, 162546, 162573, 162593, 162606, 162630, 162648, 162664, 162673, 162692, 162720,
    162741, 162766, 162797, 162809, 162826, 162837, 162853, 162879, 162892, 162921, 162941, 162956,
    162984, 163001, 163012, 163028, 163054, 163067, 163096, 163116, 163131, 163159, 163176, 163195,
    163208, 163234, 163255, 163273, 163301, 163316, 163339, 163370, 163392, 163422, 163437, 163460,
    163477, 163507, 163521, 163545, 163579, 163596, 163614, 163624, 163652, 163668, 163694, 163706,
    163723, 163745, 163773, 163792, 163819, 163831, 163845, 163872, 163891, 163902, 163924, 163939,
    163959, 163970, 163983, 164000, 164011, 164027, 164046, 164066, 164095, 164116, 164138, 164166,
    164183, 164217, 164239, 164260, 164277, 164284, 164311, 164323, 164341, 164366, 164390, 164412,
    164440, 164462, 164483, 164512, 164526, 164536, 164551, 164593, 164613, 164631, 164656, 164680,
    164702, 164730, 164752, 164773, 164802, 164816, 164826, 164841, 164862, 164889, 164917, 164940,
    164967, 164992, 165023, 165037, 165068, 165093, 165119, 165154, 165178, 165210, 165232, 165249,
    165270, 165288, 165301, 165335, 165364, 165394, 165436, 165456, 165479, 165511, 165530, 165548,
    165573, 165595, 165623, 165645, 165685, 165706, 165716, 165731, 165765, 165803, 165821, 165843,
    165867, 165898, 165912, 165924, 165937, 165959, 165966, 165995, 166029, 166049, 166068, 166085,
    166109, 166136, 166153, 166174, 166195, 166212, 166236, 166263, 166293, 166314, 166339, 166359,
    166386, 166414, 166443, 166468, 166507, 166540, 166568, 166588, 166602, 166625, 166648, 166685,
    166712, 166732, 166752, 166771, 166792, 166810, 166820, 166842, 166858, 166881, 166902, 166922,
    166939, 166973, 166997, 167024, 167041, 167062, 167091, 167097, 167108, 167124, 167135, 167152,
    167168, 167185, 167215, 167225, 167242, 167258, 167280, 167297, 167327, 167337, 167357, 167383,
    167403, 167427, 167446, 167476, 167496, 167529, 167562, 167574, 167593, 167624, 167645, 167660,
    167679, 167704, 167719, 167735, 167742, 167753, 167766, 167782, 167808, 167831, 167838, 167862,
    167895, 167928, 167955, 167975, 168006, 168036, 168050, 168068, 168095, 168119, 168129, 168146,
    168162, 168185, 168199, 168217, 168244, 168268, 168278, 168311, 168328, 168344, 168367, 168402,
    168419, 168440, 168467, 168489, 168515, 168543, 168560, 168590, 168618, 168649, 168670, 168683,
    168702, 168714, 168743, 168763, 168783, 168813, 168842, 168861, 168886, 168915, 168954, 168992,
    169013, 169030, 169063, 169093, 169118, 169131, 169145, 169169, 169197, 169207, 169224, 169251,
    169267, 169300, 169315, 169341, 169351, 169378, 169394, 169431, 169470, 169503, 169520, 169537,
    169547, 169556, 169574, 169590, 169607, 169622, 169629, 169641, 169652, 169664, 169685, 169701,
    169728, 169740, 169764, 169790, 169802, 169818, 169845, 169857, 169883, 169904, 169919, 169933,
    169949, 169974, 169997, 170017, 170035, 170064, 170076, 170090, 170102, 170126, 170159, 170187,
    170210, 170239, 170269, 170279, 170297, 170320, 170334, 170354, 170366, 170377, 170395, 170413,
    170426, 170448, 170465, 170481, 170507, 170519, 170528, 170539, 170564, 170590, 170619, 170632,
    170651, 170671, 170690, 170710, 170734, 170767, 170790, 170808, 170831, 170858, 170884, 170894,
    170904, 170934, 170958, 170985, 171005, 171016, 171038, 171050, 171060, 171081, 171098, 171114,
    171130, 171142, 171158, 171170, 171196, 171230, 171239, 171248, 171262, 171274, 171288, 171300,
    171318, 171334, 171347, 171358, 171365, 171377, 171387, 171395, 171409, 171436, 171456, 171483,
    171501, 171515, 171532, 171548, 171563, 171579, 171611, 171619, 171628, 171648, 171667, 171682,
    171696, 171709, 171720, 171740, 171759, 171781, 171789, 171800, 171808, 171816, 171826, 171837,
    171850, 171861, 171874, 171890, 171900, 171916, 171926, 171942, 171958, 171981, 171994, 172001,
    172014, 172025, 172041, 172050, 172069, 172082, 172090, 172101, 172114, 172130, 172140, 172154,
    172173, 172196, 172206, 172230, 172249, 172256, 172273, 172281, 172291, 172306, 172326, 172333,
    172342, 172352, 172368, 172389, 172394, 172406, 172423, 172440, 172461, 172488, 172508, 172525,
    172546, 172573, 172593, 172607, 172626, 172649, 172678, 172700, 172736, 172747, 172763, 172783,
    172809, 172828, 172847, 172858, 172869, 172882, 172908, 172927, 172950, 172962, 172979, 172996,
    173010, 173031, 173040, 173060, 173070, 173088, 173104, 173122, 173133, 173145, 173164, 173180,
    173191, 173203, 173218, 173229, 173245, 173258, 173275, 173293, 173312, 173335, 173352, 173374,
    173393, 173416, 173433, 173455, 173476, 173495, 173510, 173525, 173545, 173559, 173569, 173583,
    173602, 173611, 173629, 173645, 173662, 173684, 173700, 173716, 173737, 173757, 173775, 173794,
    173803, 173820, 173836, 173847, 173860, 173883, 173900, 173922, 173941, 173955, 173966, 173989,
    174030, 174043, 174067, 174074, 174090, 174107, 174123, 174149, 174173, 174213, 174240, 174257,
    174269, 174294, 174324, 174335, 174359, 174401, 174414, 174431, 174448, 174465, 174481, 174508,
    174520, 174545, 174575, 174598, 174639, 174650, 174674, 174716, 174729, 174746, 174766, 174794,
    174808, 174831, 174859, 174879, 174899, 174918, 174933, 174955, 174982, 175015, 175043, 175082,
    175108, 175152, 175174, 175200, 175227, 175272, 175288, 175334, 175372, 175405, 175430, 175450,
    175466, 175483, 175501, 175518, 175530, 175539, 175549, 175560, 175570, 175579, 175593, 175606,
    175640, 175661, 175674, 175702, 175726, 175752, 175760, 175772, 175796, 175813, 175829, 175844,
    175860, 175885, 175900, 175926, 175948, 175963, 175984, 176020, 176050, 176075, 176087, 176110,
    176124, 176145, 176165, 176173, 176185, 176206, 176222, 176247, 176292, 176324, 176352, 176370,
    176393, 176434, 176444, 176467, 176509, 176538, 176560, 176599, 176613, 176639, 176656, 176672,
    176699, 176717, 176748, 176759, 176772, 176790, 176811, 176828, 176841, 176867, 176886, 176919,
    176931, 176951, 176964, 176980, 176994, 177008, 177025, 177049, 177065, 177086, 177107, 177127,
    177140, 177156, 177170, 177184, 177201, 177225, 177245, 177255, 177271, 177293, 177308, 177326,
    177342, 177358, 177377, 177403, 177417, 177429, 177447, 177458, 177468, 177485, 177505, 177524,
    177536, 177551, 177564, 177578, 177594, 177624, 177647, 177658, 177678, 177699, 177708, 177723,
    177742, 177759, 177768, 177784, 177797, 177809, 177826, 177833, 177843, 177859, 177872, 177901,
    177915, 177926, 177937, 177953, 177966, 177986, 177999, 178015, 178029, 178043, 178060, 178076,
    178083, 178087, 178107, 178123, 178136, 178148, 178161, 178174, 178190, 178203, 178215, 178228,
    178241, 178256, 178269, 178289, 178299, 178308, 178318, 178328, 178343, 178355, 178367, 178379,
    178400, 178412, 178431, 178447, 178462, 178473, 178487, 178497, 178508, 178526, 178539, 178555,
    178568, 178580, 178593, 178618, 178636, 178653, 178670, 178696, 178717, 178734, 178751, 178777,
    178798, 178821, 178839, 178850, 178864, 178875, 178900, 178920, 178936, 178956, 178975, 178993,
    179011, 179022, 179035, 179061, 179076, 179082, 179099, 179117, 179127, 179137, 179153, 179169,
    179185, 179203, 179217, 179234, 179259, 179269, 179279, 179295, 179309, 179325, 179341, 179355,
    179372, 179387, 179400, 179418, 179437, 179450, 179463, 179481, 179500, 179514, 179521, 179528,
    179543, 179556, 179571, 179586, 179603, 179616, 179632, 179643, 179652, 179661, 179679, 179694,
    179706, 179722, 179738, 179754, 179768, 179800, 179816, 179833, 179850, 179865, 179881, 179897,
    179916, 179936, 179948, 179962, 179972, 179989, 180004, 180023, 180039, 180055, 180074, 180094,
    180106, 180120, 180134, 180148, 180160, 180181, 180194, 180207, 180223, 180240, 180249, 180260,
    180306, 180313, 180329, 180345, 180363, 180377, 180392, 180407, 180425, 180444, 180455, 180468,
    180487, 180496, 180533, 180548, 180565, 180576, 180589, 180606, 180638, 180662, 180678, 180694,
    180713, 180739, 180751, 180765, 180775, 180795, 180815, 180837, 180856, 180881, 180890, 180904,
    180933, 180961, 180978, 180997, 181014, 181038, 181070, 181094, 181126, 181135, 181148, 181187,
    181208, 181222, 181251, 181272, 181294, 181316, 181341, 181352, 181381, 181396, 181437, 181460,
    181479, 181510, 181533, 181548, 181562, 181573, 181586, 181610, 181632, 181664, 181685, 181712,
    181734, 181759, 181773, 181798, 181810, 181829, 181846, 181870, 181900, 181915, 181928, 181939,
    181958, 181980, 181989, 182008, 182024, 182038, 182076, 182095, 182127, 182152, 182165, 182185,
    182208, 182226, 182238, 182256, 182280, 182296, 182315, 182353, 182368, 182379, 182401, 182410,
    182426, 182440, 182451, 182464, 182483, 182496, 182514, 182536, 182556, 182582, 182596, 182618,
    182641, 182654, 182669, 182701, 182721, 182741, 182767, 182780, 182798, 182820, 182840, 182866,
    182880, 182902, 182925, 182938, 182953, 182985, 183003, 183023, 183043, 183069, 183090, 183105,
    183125, 183149, 183171, 183199, 183215, 183239, 183264, 183279, 183296, 183330, 183352, 183374,
    183402, 183420, 183444, 183466, 183483, 183504, 183516, 183536, 183561, 183583, 183596, 183618,
    183630, 183661, 183675, 183694, 183712, 183737, 183756, 183769, 183788, 183802, 183814, 183825,
    183838, 183856, 183875, 183891, 183911, 183935, 183955, 183979, 184000, 184010, 184021, 184039,
    184049, 184063, 184083, 184107, 184121, 184142, 184158, 184169, 184192, 184207, 184226, 184237,
    184247, 184258, 184276, 184289, 184299, 184313, 184329, 184350, 184368, 184401, 184423, 184455,
    184467, 184485, 184499, 184507, 184525, 184551, 184564, 184581, 184600, 184609, 184624, 184640,
    184649, 184664, 184675, 184683, 184695, 184715, 184734, 184745, 184758, 184770, 184786, 184805,
    184813, 184823, 184832, 184843, 184856, 184877, 184906, 184933, 184949, 184959, 184970, 184988,
    185012, 185030, 185047, 185061, 185088, 185106, 185133, 185157, 185186, 185206, 185220, 185234,
    185264, 185292, 185312, 185333, 185352, 185378, 185397, 185419, 185436, 185457, 185484, 185495,
    185513, 185532, 185558, 185574, 185595, 185621, 185639, 185659, 185685, 185718, 185742, 185752,
    185779, 185807, 185819, 185850, 185874, 185889, 185905, 185931, 185945, 185972, 185984, 186006,
    186018, 186049, 186064, 186080, 186100, 186114, 186141, 186153, 186183, 186198, 186232, 186259,
    186277, 186302, 186321, 186353, 186383, 186400, 186430, 186445, 186473, 186496, 186525, 186542,
    186561, 186594, 186611, 186638, 186663, 186694, 186705, 186718, 186749, 186764, 186780, 186808,
    186822, 186849, 186861, 186872, 186887, 186898, 186909, 186929, 186959, 186970, 186990, 187011,
    187028, 187050, 187064, 187094, 187118, 187137, 187157, 187169, 187198, 187224, 187235, 187246,
    187266, 187296, 187307, 187327, 187348, 187370, 187384, 187414, 187438, 187457, 187469, 187498,
    187524, 187541, 187561, 187574, 187587, 187602, 187624, 187656, 187690, 187715, 187738, 187759,
    187782, 187801, 187832, 187861, 187893, 187918, 187942, 187960, 187983, 188010, 188036, 188064,
    188089, 188109, 188126, 188145, 188178, 188205, 188227, 188255, 188278, 188292, 188324, 188353,
    188369, 188388, 188408, 188425, 188451, 188462, 188472, 188483, 188502, 188531, 188567, 188587,
    188597, 188617, 188632, 188645, 188656, 188675, 188691, 188706, 188724, 188748, 188760, 188781,
    188799, 188816, 188841, 188859, 188875, 188891, 188915, 188930, 188952, 188963, 188983, 188996,
    189007, 189018, 189038, 189068, 189089, 189108, 189131, 189147, 189168, 189185, 189207, 189237,
    189263, 189275, 189301, 189324, 189345, 189362, 189379, 189408, 189437, 189452, 189469, 189486,
    189510, 189534, 189548, 189562, 189578, 189590, 189606, 189633, 189649, 189667, 189694, 189708,
    189727, 189753, 189768, 189786, 189797, 189819, 189832, 189849, 189866, 189878, 189885, 189897,
    189904, 189912, 189926, 189938, 189948, 189955, 189972, 189992, 190007, 190024, 190035, 190059,
    190091, 190110, 190132, 190154, 190170, 190195, 190209, 190229, 190238, 190262, 190271, 190280,
    190296, 190317, 190330, 190354, 190363, 190372, 190388, 190409, 190422, 190448, 190459, 190470,
    190488, 190511, 190526, 190553, 190575, 190592, 190616, 190627, 190633, 190645, 190658, 190679,
    190689, 190697, 190716, 190739, 190752, 190760, 190768, 190776, 190792, 190812, 190831, 190851,
    190863, 190874, 190901, 190931, 190954, 190962, 190973, 190986, 191010, 191019, 191028, 191044,
    191065, 191078, 191098, 191118, 191132, 191146, 191169, 191186, 191197, 191210, 191221, 191244,
    191268, 191279, 191292, 191314, 191326, 191346, 191358, 191379, 191390, 191413, 191430, 191438,
    191458, 191467, 191490, 191506, 191516, 191543, 191562, 191584, 191604, 191625, 191638, 191657,
    191682, 191694, 191712, 191737, 191754, 191782, 191812, 191844, 191871, 191890, 191904, 191921,
    191949, 191979, 192011, 192038, 192057, 192071, 192095, 192115, 192134, 192163, 192193, 192225,
    192267, 192301, 192330, 192351, 192367, 192383, 192397, 192424, 192456, 192481, 192510, 192541,
    192567, 192596, 192638, 192656, 192669, 192688, 192706, 192734, 192749, 192760, 192773, 192790,
    192817, 192845, 192875, 192915, 192942, 192961, 192975, 192992, 193029, 193056, 193076, 193097,
    193117, 193133, 193156, 193174, 193190, 193215, 193235, 193247, 193264, 193282, 193304, 193320,
    193337, 193352, 193372, 193410, 193447, 193462, 193477, 193503, 193518, 193531, 193547, 193581,
    193597, 193610, 193632, 193646, 193670, 193687, 193724, 193748, 193765, 193798, 193830, 193839,
    193856, 193871, 193891, 193905, 193917, 193929, 193956, 193969, 193980, 194000, 194013, 194031,
    194056, 194070, 194085, 194098, 194114, 194148, 194178, 194212, 194228, 194248, 194261, 194283,
    194297, 194321, 194338, 194375, 194392, 194425, 194457, 194466, 194483, 194498, 194518, 194532,
    194552, 194564, 194584, 194611, 194624, 194635, 194655, 194673, 194686, 194704, 194729, 194743,
    194764, 194786, 194800, 194827, 194847, 194868, 194880, 194895, 194911, 194921, 194943, 194954,
    194967, 194981, 195012, 195039, 195065, 195092, 195123, 195136, 195149, 195163, 195173, 195190,
    195201, 195220, 195235, 195246, 195258, 195290, 195306, 195329, 195348, 195373, 195393, 195428,
    195449, 195483, 195497, 195512, 195528, 195542, 195554, 195573, 195589, 195623, 195653, 195682,
    195688, 195702, 195711, 195721, 195728, 195749, 195768, 195778, 195790, 195803, 195817, 195832,
    195857, 195869, 195888, 195901, 195908, 195918, 195926, 195941, 195952, 195971, 195988, 195997,
    196018, 196034, 196055, 196079, 196104, 196114, 196132, 196140, 196155, 196178, 196204, 196217,
    196226, 196238, 196248, 196262, 196270, 196287, 196296, 196311, 196327, 196334, 196344, 196355,
    196370, 196392, 196415, 196426, 196440, 196464, 196479, 196500, 196530, 196549, 196563, 196591,
    196610, 196622, 196632, 196653, 196675, 196712, 196748, 196771, 196787, 196799, 196832, 196840,
    196862, 196878, 196892, 196903, 196921, 196933, 196947, 196969, 196981, 196998, 197011, 197027,
    197044, 197055, 197069, 197087, 197119, 197150, 197183, 197200, 197224, 197248, 197274, 197293,
    197315, 197336, 197363, 197374, 197391, 197407, 197424, 197447, 197459, 197471, 197483, 197499,
    197516, 197544, 197580, 197595, 197607, 197627, 197664, 197700, 197724, 197748, 197759, 197782,
    197806, 197841, 197854, 197866, 197882, 197909, 197944, 197955, 197974, 197996, 198007, 198018,
    198033, 198044, 198061, 198075, 198088, 198103, 198116, 198132, 198166, 198196, 198230, 198246,
    198259, 198280, 198294, 198318, 198335, 198372, 198405, 198437, 198446, 198472, 198489, 198504,
    198518, 198530, 198556, 198567, 198587, 198600, 198618, 198643, 198657, 198667, 198680, 198695,
    198711, 198726, 198747, 198776, 198810, 198825, 198846, 198875, 198909, 198926, 198957, 198987,
    199006, 199021, 199040, 199052, 199066, 199094, 199127, 199138, 199151, 199168, 199183, 199212,
    199240, 199260, 199289, 199329, 199372, 199388, 199410, 199435, 199467, 199487, 199514, 199530,
    199552, 199581, 199605, 199636, 199647, 199678, 199696, 199718, 199747, 199771, 199802, 199825,
    199853, 199888, 199903, 199928, 199948, 199964, 199980, 200002, 200026, 200037, 200059, 200083,
    200111, 200128, 200153, 200187, 200195, 200212, 200235, 200247, 200274, 200293, 200315, 200344,
    200361, 200385, 200398, 200411, 200430, 200449, 200475, 200496, 200524, 200532, 200560, 200592,
    200607, 200626, 200652, 200673, 200701, 200725, 200750, 200782, 200810, 200843, 200862, 200903,
    200917, 200938, 200962, 200993, 201012, 201038, 201053, 201068, 201089, 201117, 201141, 201164,
    201194, 201225, 201235, 201252, 201275, 201296, 201324, 201347, 201377, 201404, 201438, 201457,
    201473, 201499, 201518, 201536, 201547, 201560, 201582, 201607, 201627, 201649, 201673, 201684,
    201719, 201741, 201765, 201793, 201824, 201837, 201849, 201876, 201905, 201920, 201940, 201952,
    201979, 201994, 202014, 202029, 202051, 202068, 202089, 202112, 202121, 202145, 202159, 202176,
    202188, 202200, 202211, 202223, 202242, 202268, 202283, 202312, 202330, 202349, 202363, 202382,
    202395, 202409, 202420, 202433, 202450, 202462, 202475, 202490, 202510, 202537, 202548, 202564,
    202577, 202601, 202619, 202652, 202660, 202679, 202690, 202708, 202720, 202747, 202779, 202808,
    202819, 202848, 202864, 202879, 202915, 202956, 202970, 202982, 203001, 203012, 203039, 203052,
    203079, 203099, 203120, 203140, 203162, 203180, 203216, 203257, 203271, 203283, 203300, 203311,
    203338, 203351, 203378, 203399, 203419, 203441, 203461, 203494, 203523, 203554, 203590, 203619,
    203638, 203668, 203691, 203712, 203734, 203767, 203805, 203816, 203825, 203836, 203857, 203873,
    203892, 203900, 203924, 203938, 203960, 203976, 203994, 204004, 204029, 204054, 204072, 204089,
    204108, 204126, 204139, 204151, 204186, 204226, 204250, 204263, 204274, 204286, 204304, 204319,
    204329, 204355, 204371, 204382, 204411, 204437, 204456, 204476, 204495, 204516, 204537, 204558,
    204574, 204596, 204617, 204628, 204645, 204658, 204694, 204735, 204749, 204761, 204783, 204794,
    204821, 204846, 204867, 204898, 204925, 204946, 204966, 204988, 205008, 205025, 205036, 205048,
    205065, 205078, 205096, 205118, 205129, 205141, 205158, 205166, 205185, 205194, 205212, 205226,
    205258, 205268, 205289, 205304, 205321, 205336, 205347, 205357, 205377, 205388, 205404, 205427,
    205456, 205478, 205491, 205509, 205526, 205545, 205557, 205569, 205590, 205603, 205622, 205656,
    205679, 205702, 205713, 205726, 205737, 205754, 205767, 205806, 205830, 205869, 205893, 205932,
    205955, 205975, 206010, 206024, 206053, 206071, 206113, 206154, 206194, 206223, 206245, 206276,
    206295, 206309, 206340, 206359, 206373, 206402, 206427, 206457, 206481, 206502, 206523, 206551,
    206572, 206593, 206615, 206638, 206662, 206677, 206705, 206720, 206742, 206761, 206787, 206817,
    206854, 206872, 206890, 206908, 206927, 206950, 206974, 206983, 206994, 207006, 207019, 207032,
    207064, 207084, 207096, 207116, 207141, 207157, 207170, 207184, 207210, 207232, 207259, 207280,
    207298, 207323, 207349, 207367, 207385, 207396, 207409, 207435, 207462, 207475, 207506, 207525,
    207547, 207561, 207577, 207591, 207610, 207632, 207652, 207672, 207692, 207712, 207722, 207734,
    207747, 207763, 207789, 207801, 207814, 207836, 207847, 207857, 207873, 207886, 207896, 207915,
    207935, 207946, 207960, 207989, 208003, 208024, 208049, 208072, 208083, 208096, 208106, 208129,
    208163, 208187, 208201, 208227, 208244, 208260, 208276, 208290, 208305, 208323, 208346, 208357,
    208378, 208396, 208423, 208435, 208454, 208464, 208482, 208505, 208536, 208546, 208568, 208587,
    208602, 208620, 208647, 208672, 208683, 208700, 208721, 208739, 208766, 208778, 208797, 208807,
    208836, 208852, 208870, 208893, 208916, 208947, 208971, 208989, 208999, 209028, 209044, 209066,
    209083, 209099, 209115, 209160, 209192, 209228, 209243, 209287, 209318, 209353, 209377, 209410,
    209444, 209464, 209494, 209516, 209530, 209554, 209574, 209591, 209613, 209642, 209674, 209693,
    209713, 209721, 209735, 209758, 209776, 209791, 209803, 209827, 209855, 209891, 209900, 209916,
    209923, 209936, 209958, 209973, 209993, 210022, 210063, 210097, 210112, 210119, 210132, 210146,
    210164, 210189, 210213, 210237, 210261, 210283, 210304, 210321, 210331, 210348, 210368, 210395,
    210418, 210432, 210449, 210475, 210504, 210529, 210541, 210574, 210588, 210606, 210622, 210631,
    210643, 210660, 210680, 210702, 210727, 210757, 210780, 210797, 210827, 210843, 210852, 210864,
    210885, 210893, 210913, 210927, 210953, 210966, 210992, 211005, 211028, 211067, 211096, 211115,
    211145, 211160, 211179, 211202, 211236, 211264, 211284, 211307, 211325, 211337, 211361, 211370,
    211377, 211392, 211412, 211419, 211439, 211453, 211479, 211490, 211499, 211516, 211538, 211547,
    211562, 211587, 211604, 211631, 211653, 211678, 211689, 211707, 211744, 211754, 211775, 211793,
    211816, 211847, 211871, 211889, 211899, 211924, 211947, 211971, 211989, 212022, 212038, 212055,
    212071, 212087, 212104, 212120, 212134, 212147, 212162, 212171, 212179, 212195, 212213, 212228,
    212240, 212249, 212260, 212281, 212300, 212310, 212321, 212342, 212361, 212371, 212384, 212407,
    212428, 212442, 212454, 212464, 212484, 212493, 212509, 212529, 212558, 212568, 212586, 212597,
    212606, 212618, 212629, 212640, 212659, 212669, 212688, 212712, 212727, 212748, 212779, 212790,
    212809, 212826, 212859, 212880, 212894, 212909, 212930, 212961, 212972, 212991, 213008, 213041,
    213062, 213076, 213091, 213103, 213121, 213139, 213163, 213191, 213199, 213215, 213229, 213243,
    213263, 213293, 213314, 213332, 213354, 213365, 213385, 213409, 213424, 213439, 213452, 213478,
    213492, 213512, 213542, 213564, 213581, 213604, 213622, 213638, 213648, 213680, 213701, 213733,
    213764, 213787, 213808, 213827, 213851, 213876, 213898, 213911, 213937, 213955, 213979, 213993,
    214013, 214023, 214045, 214072, 214096, 214107, 214120, 214151, 214170, 214203, 214224, 214233,
    214242, 214258, 214267, 214275, 214284, 214292, 214307, 214320, 214338, 214350, 214361, 214376,
    214419, 214465, 214486, 214505, 214527, 214548, 214585, 214625, 214645, 214661, 214687, 214716,
    214751, 214766, 214778, 214798, 214814, 214840, 214869, 214904, 214919, 214931, 214964, 214971,
    214999, 215017, 215023, 215050, 215066, 215089, 215108, 215134, 215153, 215185, 215201, 215225,
    215258, 215274, 215297, 215306, 215319, 215341, 215366, 215402, 215446, 215458, 215486, 215531,
    215565, 215579, 215610, 215622, 215644, 215670, 215681, 215704, 215716, 215727, 215746, 215761,
    215779, 215800, 215820, 215843, 215858, 215879, 215893, 215904, 215917, 215943, 215972, 216007,
    216026, 216041, 216073, 216109, 216128, 216140, 216171, 216210, 216233, 216255, 216279, 216302,
    216321, 216340, 216362, 216386, 216408, 216433, 216460, 216490, 216508, 216524, 216546, 216567,
    216586, 216606, 216626, 216649, 216667, 216688, 216711, 216733, 216747, 216759, 216776, 216795,
    216808, 216838, 216866, 216884, 216902, 216919, 216935, 216955, 216977, 217001, 217017, 217033,
    217059, 217072, 217086, 217102, 217117, 217133, 217152, 217163, 217176, 217192, 217205, 217218,
    217232, 217248, 217258, 217273, 217287, 217291, 217307, 217325, 217337, 217356, 217366, 217375,
    217386, 217399, 217412, 217434, 217451, 217484, 217501, 217534, 217554, 217588, 217601, 217615,
    217645, 217667, 217687, 217703, 217735, 217757, 217787, 217806, 217840, 217870, 217901, 217923,
    217934, 217947, 217964, 218003, 218036, 218048, 218065, 218074, 218085, 218101, 218126, 218148,
    218168, 218199, 218222, 218234, 218255, 218276, 218296, 218328, 218343, 218368, 218401, 218410,
    218428, 218450, 218461, 218488, 218495, 218517, 218533, 218551, 218575, 218600, 218613, 218631,
    218646, 218671, 218694, 218711, 218720, 218737, 218761, 218783, 218798, 218811, 218831, 218843,
    218862, 218885, 218911, 218944, 218959, 218979, 219000, 219012, 219023, 219039, 219054, 219069,
    219095, 219126, 219148, 219164, 219182, 219201, 219218, 219243, 219256, 219278, 219294, 219312,
    219327, 219352, 219375, 219392, 219401, 219419, 219436, 219458, 219473, 219486, 219506, 219518,
    219537, 219563, 219596, 219618, 219633, 219653, 219674, 219686, 219697, 219713, 219730, 219745,
    219760, 219786, 219806, 219824, 219857, 219877, 219911, 219935, 219952, 219970, 219990, 220011,
    220030, 220057, 220077, 220102, 220137, 220154, 220181, 220212, 220228, 220255, 220274, 220287,
    220298, 220318, 220337, 220363, 220387, 220415, 220450, 220467, 220489, 220512, 220526, 220539,
    220557, 220586, 220603, 220617, 220629, 220650, 220671, 220691, 220707, 220741, 220756, 220789,
    220810, 220824, 220834, 220853, 220866, 220886, 220910, 220924, 220941, 220953, 220963, 220986,
    221003, 221017, 221026, 221042, 221061, 221079, 221092, 221116, 221130, 221142, 221165, 221184,
    221204, 221224, 221241, 221277, 221308, 221329, 221343, 221358, 221375, 221393, 221417, 221433,
    221453, 221474, 221486, 221503, 221540, 221572, 221586, 221610, 221626, 221637, 221660, 221685,
    221693, 221709, 221732, 221748, 221769, 221793, 221807, 221831, 221843, 221862, 221874, 221894,
    221912, 221933, 221952, 221973, 221998, 222030, 222065, 222085, 222100, 222125, 222144, 222164,
    222193, 222204, 222221, 222240, 222260, 222289, 222304, 222327, 222346, 222367, 222399, 222425,
    222435, 222459, 222481, 222495, 222520, 222534, 222545, 222564, 222583, 222593, 222600, 222631,
    222638, 222659, 222678, 222706, 222719, 222744, 222771, 222796, 222812, 222825, 222848, 222859,
    222876, 222896, 222919, 222936, 222953, 222972, 223003, 223024, 223056, 223078, 223104, 223129,
    223138, 223149, 223166, 223186, 223205, 223218, 223249, 223271, 223287, 223305, 223324, 223341,
    223366, 223379, 223397, 223412, 223437, 223460, 223489, 223514, 223531, 223558, 223567, 223589,
    223602, 223628, 223648, 223674, 223689, 223709, 223730, 223742, 223753, 223769, 223794, 223811,
    223826, 223852, 223884, 223899, 223925, 223938, 223951, 223971, 223986, 224000, 224013, 224026,
    224046, 224061, 224075, 224090, 224105, 224122, 224144, 224160, 224177, 224189, 224208, 224220,
    224234, 224247, 224266, 224283, 224302, 224319, 224344, 224355, 224368, 224381, 224394, 224409,
    224423, 224444, 224465, 224476, 224494, 224505, 224522, 224542, 224555, 224574, 224587, 224599,
    224610, 224623, 224644, 224665, 224684, 224701, 224717, 224732, 224747, 224763, 224782, 224798,
    224817, 224828, 224844, 224863, 224874, 224887, 224905, 224921, 224942, 224971, 224984, 225006,
    225037, 225052, 225074, 225084, 225102, 225127, 225140, 225157, 225167, 225186, 225203, 225229,
    225240, 225253, 225269, 225288, 225299, 225317, 225334, 225351, 225370, 225386, 225405, 225416,
    225429, 225446, 225467, 225481, 225502, 225513, 225532, 225551, 225570, 225583, 225597, 225618,
    225629, 225648, 225667, 225686, 225699, 225723, 225745, 225756, 225774, 225800, 225808, 225825,
    225841, 225865, 225881, 225897, 225907, 225923, 225944, 225963, 225976, 226012, 226032, 226058,
    226068, 226088, 226110, 226128, 226150, 226168, 226186, 226205, 226217, 226236, 226262, 226279,
    226294, 226305, 226318, 226332, 226353, 226364, 226383, 226402, 226421, 226434, 226454, 226477,
    226505, 226523, 226547, 226567, 226593, 226615, 226632, 226659, 226677, 226708, 226721, 226747,
    226772, 226796, 226816, 226842, 226864, 226881, 226908, 226926, 226957, 226970, 226996, 227021,
    227049, 227070, 227087, 227110, 227129, 227146, 227179, 227193, 227211, 227235, 227254, 227269,
    227296, 227322, 227353, 227376, 227396, 227424, 227434, 227457, 227479, 227505, 227521, 227544,
    227563, 227588, 227609, 227625, 227646, 227667, 227693, 227728, 227745, 227768, 227798, 227823,
    227844, 227856, 227880, 227898, 227917, 227950, 227969, 227995, 228021, 228043, 228071, 228089,
    228112, 228142, 228162, 228173, 228186, 228210, 228230, 228256, 228273, 228300, 228318, 228349,
    228362, 228377, 228411, 228446, 228473, 228503, 228543, 228573, 228604, 228630, 228663, 228689,
    228708, 228731, 228742, 228760, 228777, 228788, 228804, 228834, 228853, 228875, 228890, 228903,
    228925, 228944, 228957, 228971, 228983, 228996, 229006, 229021, 229039, 229056, 229067, 229083,
    229113, 229150, 229172, 229187, 229200, 229213, 229227, 229239, 229252, 229262, 229278, 229293,
    229313, 229327, 229346, 229359, 229386, 229404, 229436, 229475, 229496, 229517, 229541, 229581,
    229598, 229613, 229637, 229675, 229696, 229713, 229728, 229766, 229788, 229804, 229829, 229843,
    229858, 229871, 229885, 229913, 229925, 229943, 229960, 229978, 230017, 230042, 230055, 230067,
    230093, 230114, 230142, 230156, 230190, 230205, 230221, 230236, 230254, 230265, 230281, 230310,
    230334, 230349, 230368, 230390, 230400, 230420, 230438, 230466, 230503, 230541, 230562, 230576,
    230611, 230634, 230655, 230667, 230685, 230699, 230711, 230737, 230759, 230772, 230783, 230800,
    230812, 230823, 230835, 230854, 230863, 230877, 230891, 230925, 230958, 230975, 230998, 231020,
    231030, 231041, 231052, 231065, 231083, 231094, 231110, 231140, 231171, 231190, 231212, 231227,
    231240, 231253, 231289, 231303, 231315, 231328, 231338, 231353, 231375, 231400, 231419, 231431,
    231456, 231467, 231480, 231495, 231514, 231526, 231537, 231550, 231565, 231577, 231593, 231602,
    231624, 231638, 231654, 231677, 231685, 231695, 231707, 231721, 231739, 231751, 231775, 231789,
    231799, 231811, 231828, 231847, 231861, 231872, 231885, 231904, 231916, 231933, 231944, 231959,
    231996, 232032, 232068, 232109, 232141, 232180, 232213, 232240, 232257, 232276, 232291, 232311,
    232345, 232365, 232385, 232406, 232431, 232466, 232483, 232502, 232517, 232537, 232571, 232591,
    232611, 232631, 232661, 232682, 232707, 232742, 232766, 232806, 232845, 232884, 232928, 232963,
    233005, 233041, 233055, 233071, 233107, 233119, 233146, 233168, 233178, 233195, 233219, 233250,
    233267, 233278, 233302, 233321, 233350, 233369, 233388, 233406, 233423, 233440, 233467, 233494,
    233512, 233541, 233578, 233606, 233628, 233660, 233676, 233694, 233732, 233755, 233769, 233788,
    233818, 233851, 233870, 233896, 233914, 233933, 233952, 233981, 234000, 234020, 234054, 234078,
    234097, 234122, 234143, 234167, 234191, 234241, 234294, 234308, 234334, 234360, 234395, 234424,
    234435, 234453, 234466, 234483, 234522, 234537, 234567, 234592, 234612, 234646, 234666, 234680,
    234712, 234734, 234754, 234784, 234805, 234823, 234847, 234867, 234890, 234910, 234932, 234955,
    234978, 235003, 235013, 235034, 235049, 235068, 235084, 235102, 235114, 235127, 235150, 235170,
    235183, 235196, 235219, 235231, 235252, 235263, 235279, 235309, 235327, 235356, 235363, 235371,
    235378, 235389, 235404, 235416, 235438, 235455, 235470, 235479, 235489, 235509, 235526, 235537,
    235547, 235556, 235567, 235579, 235599, 235614, 235631, 235651, 235663, 235682, 235695, 235707,
    235718, 235737, 235757, 235771, 235793, 235818, 235839, 235861, 235881, 235906, 235918, 235931,
    235944, 235960, 235982, 235998, 236009, 236024, 236041, 236074, 236095, 236108, 236134, 236159,
    236181, 236212, 236240, 236251, 236277, 236292, 236313, 236326, 236352, 236377, 236398, 236429,
    236444, 236472, 236483, 236509, 236524, 236545, 236563, 236573, 236587, 236610, 236632, 236646,
    236664, 236692, 236704, 236729, 236737, 236752, 236775, 236784, 236796, 236812, 236833, 236848,
    236861, 236881, 236893, 236909, 236934, 236958, 236979, 237002, 237018, 237038, 237069, 237083,
    237110, 237120, 237137, 237162, 237176, 237187, 237205, 237224, 237235, 237251, 237278, 237306,
    237321, 237347, 237357, 237368, 237381, 237402, 237415, 237440, 237471, 237482, 237497, 237523,
    237533, 237559, 237572, 237582, 237596, 237619, 237626, 237651, 237660, 237679, 237688, 237699,
    237712, 237738, 237748, 237760, 237792, 237802, 237812, 237842, 237862, 237869, 237880, 237891,
    237902, 237917, 237952, 237965, 237978, 238011, 238034, 238042, 238051, 238072, 238097, 238125,
    238138, 238151, 238166, 238185, 238201, 238212, 238231, 238244, 238257, 238276, 238295, 238311,
    238322, 238341, 238356, 238371, 238395, 238421, 238438, 238459, 238488, 238506, 238519, 238542,
    238563, 238582, 238598, 238624, 238636, 238660, 238681, 238704, 238716, 238730, 238756, 238774,
    238791, 238800, 238815, 238831, 238850, 238860, 238878, 238894, 238906, 238931, 238942, 238955,
    238972, 238991, 239007, 239020, 239046, 239071, 239090, 239108, 239124, 239141, 239162, 239176,
    239189, 239200, 239215, 239233, 239258, 239273, 239291, 239316, 239333, 239359, 239379, 239406,
    239429, 239443, 239460, 239479, 239503, 239514, 239527, 239542, 239568, 239594, 239622, 239647,
    239666, 239673, 239684, 239697, 239723, 239752, 239779, 239798, 239827, 239849, 239865, 239886,
    239918, 239934, 239950, 239959, 239983, 239994, 240025, 240040, 240072, 240088, 240104, 240113,
    240124, 240146, 240177, 240192, 240226, 240244, 240262, 240273, 240299, 240312, 240336, 240369,
    240399, 240416, 240450, 240482, 240501, 240513, 240544, 240559, 240581, 240599, 240621, 240636,
    240644, 240667, 240696, 240707, 240737, 240756, 240768, 240787, 240792, 240800, 240822, 240843,
    240857, 240868, 240881, 240913, 240929, 240945, 240969, 240980, 241011, 241039, 241054, 241069,
    241096, 241109, 241121, 241150, 241163, 241183, 241195, 241219, 241242, 241257, 241271, 241285,
    241307, 241328, 241353, 241377, 241387, 241404, 241420, 241449, 241463, 241475, 241485, 241504,
    241515, 241534, 241551, 241562, 241571, 241581, 241598, 241620, 241640, 241650, 241671, 241691,
    241707, 241718, 241731, 241752, 241765, 241784, 241800, 241816, 241854, 241880, 241917, 241936,
    241978, 241998, 242031, 242061, 242078, 242107, 242132, 242149, 242189, 242234, 242257, 242293,
    242318, 242351, 242370, 242398, 242425, 242451, 242470, 242489, 242514, 242530, 242554, 242577,
    242596, 242615, 242631, 242646, 242657, 242670, 242687, 242728, 242743, 242758, 242780, 242792,
    242815, 242837, 242849, 242874, 242910, 242945, 242978, 243011, 243035, 243049, 243083, 243090,
    243116, 243131, 243156, 243174, 243183, 243191, 243214, 243241, 243259, 243285, 243312, 243325,
    243346, 243357, 243376, 243393, 243401, 243423, 243451, 243462, 243471, 243484, 243495, 243514,
    243548, 243579, 243610, 243632, 243644, 243676, 243693, 243714, 243725, 243745, 243756, 243765,
    243772, 243783, 243803, 243828, 243846, 243869, 243880, 243890, 243908, 243932, 243941, 243958,
    243965, 243980, 243999, 244034, 244065, 244076, 244090, 244105, 244117, 244137, 244159, 244171,
    244188, 244199, 244209, 244224, 244240, 244248, 244264, 244283, 244295, 244308, 244319, 244331,
    244342, 244353, 244370, 244389, 244393, 244418, 244429, 244442, 244453, 244473, 244493, 244512,
    244518, 244527, 244546, 244567, 244589, 244606, 244623, 244644, 244690, 244714, 244725, 244746,
    244767, 244813, 244837, 244848, 244869, 244890, 244908, 244956, 244972, 244991, 245008, 245021,
    245039, 245059, 245078, 245108, 245116, 245134, 245147, 245165, 245182, 245197, 245233, 245265,
    245283, 245295, 245311, 245330, 245353, 245373, 245383, 245398, 245411, 245437, 245453, 245472,
    245488, 245524, 245548, 245565, 245588, 245608, 245626, 245642, 245663, 245709, 245720, 245741,
    245755, 245773, 245800, 245825, 245838, 245864, 245878, 245889, 245911, 245934, 245958, 245972,
    245995, 246017, 246035, 246062, 246084, 246095, 246117, 246140, 246164, 246178, 246209, 246234,
    246265, 246288, 246306, 246324, 246349, 246371, 246405, 246425, 246443, 246460, 246478, 246486,
    246505, 246525, 246544, 246570, 246594, 246615, 246626, 246654, 246676, 246700, 246728, 246754,
    246778, 246798, 246813, 246834, 246844, 246859, 246879, 246901, 246920, 246929, 246960, 246977,
    247003, 247014, 247028, 247045, 247056, 247077, 247099, 247130, 247153, 247183, 247196, 247228,
    247250, 247288, 247298, 247315, 247339, 247370, 247392, 247409, 247433, 247445, 247466, 247499,
    247507, 247529, 247549, 247569, 247588, 247602, 247630, 247652, 247680, 247706, 247730, 247761,
    247778, 247804, 247832, 247848, 247861, 247871, 247906, 247943, 247978, 247998, 248012, 248023,
    248039, 248052, 248063, 248085, 248108, 248132, 248150, 248181, 248208, 248239, 248262, 248280,
    248305, 248327, 248347, 248363, 248380, 248400, 248409, 248425, 248442, 248464, 248486, 248512,
    248531, 248544, 248571, 248598, 248610, 248633, 248658, 248672, 248683, 248699, 248716, 248744,
    248763, 248783, 248803, 248832, 248847, 248866, 248891, 248907, 248926, 248955, 248985, 248998,
    249012, 249029, 249040, 249053, 249069, 249086, 249117, 249148, 249179, 249193, 249202, 249216,
    249232, 249247, 249263, 249279, 249301, 249313, 249325, 249344, 249364, 249393, 249403, 249417,
    249438, 249451, 249481, 249496, 249505, 249519, 249550, 249566, 249593, 249608, 249624, 249640,
    249662, 249674, 249686, 249698, 249717, 249737, 249766, 249779, 249789, 249803, 249824, 249837,
    249853, 249864, 249880, 249913, 249931, 249948, 249973, 249991, 250020, 250038, 250062, 250094,
    250108, 250122, 250136, 250158, 250170, 250186, 250207, 250222, 250254, 250279, 250297, 250303,
    250314, 250327, 250351, 250376, 250383, 250397, 250413, 250430, 250449, 250458, 250467, 250476,
    250486, 250503, 250515, 250528, 250538, 250549, 250561, 250580, 250608, 250625, 250649, 250663,
    250683, 250713, 250728, 250742, 250764, 250779, 250805, 250813, 250835, 250850, 250868, 250888,
    250913, 250924, 250935, 250952, 250967, 250978, 251000, 251022, 251046, 251064, 251073, 251086,
    251105, 251133, 251151, 251169, 251181, 251192, 251200, 251206, 251217, 251226, 251236, 251247,
    251260, 251278, 251305, 251321, 251343, 251369, 251386, 251397, 251411, 251429, 251451, 251466,
    251487, 251498, 251511, 251520, 251534, 251549, 251572, 251594, 251606, 251618, 251638, 251648,
    251662, 251675, 251705, 251738, 251756, 251786, 251808, 251843, 251862, 251890, 251901, 251914,
    251935, 251948, 251975, 252002, 252028, 252044, 252065, 252078, 252104, 252128, 252147, 252167,
    252191, 252215, 252238, 252249, 252262, 252292, 252303, 252317, 252338, 252353, 252364, 252382,
    252395, 252418, 252443, 252469, 252507, 252542, 252562, 252573, 252584, 252597, 252620, 252645,
    252671, 252706, 252717, 252741, 252755, 252763, 252773, 252793, 252815, 252838, 252862, 252894,
    252909, 252927, 252957, 252996, 253017, 253062, 253084, 253108, 253133, 253173, 253199, 253233,
    253245, 253281, 253300, 253318, 253351, 253371, 253406, 253427, 253446, 253456, 253488, 253499,
    253510, 253523, 253546, 253571, 253597, 253632, 253670, 253691, 253707, 253738, 253748, 253777,
    253809, 253823, 253847, 253859, 253871, 253892, 253909, 253934, 253953, 253975, 254007, 254042,
    254052, 254074, 254092, 254110, 254122, 254139, 254168, 254183, 254210, 254232, 254245, 254263,
    254295, 254319, 254355, 254387, 254398, 254416, 254428, 254449, 254466, 254485, 254505, 254527,
    254537, 254555, 254573, 254585, 254602, 254616, 254638, 254651, 254670, 254688, 254720, 254744,
    254776, 254809, 254819, 254850, 254864, 254876, 254898, 254909, 254923, 254937, 254946, 254962,
    254975, 254994, 255010, 255029, 255039, 255049, 255064, 255093, 255110, 255133, 255151, 255166,
    255196, 255225, 255250, 255270, 255285, 255292, 255300, 255315, 255331, 255353, 255384, 255409,
    255425, 255434, 255444, 255468, 255479, 255503, 255524, 255545, 255557, 255576, 255596, 255612,
    255622, 255633, 255648, 255673, 255689, 255719, 255745, 255757, 255770, 255794, 255804, 255825,
    255856, 255884, 255911, 255941, 255972, 256011, 256042, 256073, 256095, 256124, 256154, 256169,
    256180, 256192, 256205, 256216, 256239, 256246, 256254, 256276, 256290, 256314, 256336, 256351,
    256373, 256402, 256418, 256444, 256462, 256477, 256490, 256513, 256527, 256539, 256561, 256572,
    256581, 256590, 256603, 256615, 256633, 256655, 256673, 256697, 256714, 256743, 256770, 256794,
    256828, 256843, 256878, 256897, 256913, 256929, 256943, 256959, 256975, 256999, 257016, 257030,
    257045, 257062, 257082, 257101, 257127, 257141, 257166, 257197, 257217, 257234, 257251, 257268,
    257292, 257309, 257323, 257338, 257355, 257373, 257391, 257412, 257432, 257453, 257473, 257497,
    257522, 257539, 257562, 257592, 257610, 257638, 257661, 257681, 257700, 257720, 257745, 257764,
    257785, 257802, 257820, 257840, 257861, 257876, 257900, 257924, 257951, 257969, 258009, 258024,
    258047, 258058, 258080, 258108, 258125, 258139, 258160, 258174, 258186, 258198, 258215, 258227,
    258241, 258256, 258273, 258297, 258317, 258331, 258351, 258371, 258375, 258405, 258418, 258441,
    258457, 258480, 258497, 258510, 258532, 258553, 258573, 258605, 258629, 258648, 258664, 258683,
    258699, 258727, 258750, 258772, 258800, 258817, 258831, 258851, 258865, 258879, 258891, 258920,
    258935, 258950, 258968, 258985, 259003, 259023, 259044, 259066, 259080, 259093, 259103, 259115,
    259124, 259135, 259146, 259162, 259177, 259183, 259196, 259209, 259222, 259249, 259273, 259290,
    259307, 259327, 259340, 259364, 259375, 259391, 259402, 259427, 259440, 259464, 259475, 259491,
    259502, 259522, 259547, 259571, 259586, 259612, 259625, 259643, 259656, 259676, 259698, 259725,
    259738, 259756, 259777, 259789, 259808, 259831, 259854, 259869, 259879, 259889, 259906, 259930,
    259950, 259969, 259986, 260007, 260030, 260054, 260076, 260099, 260110, 260123, 260147, 260171,
    260187, 260198, 260223, 260246, 260269, 260280, 260301, 260316, 260341, 260352, 260373, 260386,
    260420, 260443, 260460, 260481, 260496, 260517, 260528, 260541, 260551, 260571, 260601, 260626,
    260652, 260666, 260685, 260696, 260707, 260720, 260731, 260752, 260767, 260780, 260791, 260804,
    260817, 260828, 260841, 260856, 260869, 260894, 260909, 260931, 260946, 260964, 260986, 260996,
    261008, 261027, 261046, 261056, 261078, 261097, 261106, 261117, 261130, 261150, 261173, 261190,
    261213, 261236, 261252, 261269, 261286, 261318, 261335, 261349, 261370, 261390, 261407, 261427,
    261447, 261460, 261474, 261497, 261513, 261536, 261559, 261581, 261606, 261630, 261654, 261666,
    261681, 261699, 261715, 261734, 261750, 261763, 261778, 261789, 261802, 261819, 261836, 261843,
    261864, 261887, 261915, 261937, 261953, 261966, 261988, 262009, 262025, 262041, 262054, 262076,
    262086, 262110, 262129, 262148, 262164, 262176, 262194, 262207, 262220, 262230, 262237, 262258,
    262274, 262290, 262303, 262319, 262348, 262385, 262400, 262423, 262449, 262469, 262486, 262498,
    262518, 262536, 262551, 262577, 262597, 262614, 262626, 262641, 262666, 262699, 262711, 262742,
    262778, 262807, 262825, 262836, 262866, 262889, 262901, 262935, 262954, 262990, 263012, 263035,
    263046, 263063, 263098, 263118, 263137, 263152, 263168, 263177, 263195, 263217, 263244, 263283,
    263315, 263333, 263347, 263361, 263391, 263413, 263437, 263462, 263474, 263493, 263508, 263534,
    263545, 263574, 263602, 263631, 263665, 263684, 263720, 263755, 263770, 263781, 263805, 263818,
    263833, 263870, 263893, 263918, 263938, 263956, 263975, 264006, 264027, 264058, 264083, 264118,
    264138, 264154, 264169, 264183, 264201, 264230, 264247, 264268, 264284, 264298, 264310, 264323,
    264333, 264347, 264361, 264373, 264383, 264386, 264397, 264406, 264416, 264423, 264434, 264440,
    264463, 264486, 264509, 264538, 264551, 264566, 264577, 264589, 264598, 264611, 264628, 264647,
    264651, 264667, 264678, 264691, 264703, 264713, 264727, 264749, 264767, 264783, 264798, 264820,
    264846, 264863, 264895, 264928, 264937, 264950, 264970, 264993, 265010, 265019, 265042, 265059,
    265094, 265111, 265124, 265140, 265146, 265167, 265187, 265208, 265225, 265233, 265261, 265286,
    265308, 265326, 265355, 265371, 265403, 265416, 265432, 265458, 265467, 265492, 265514, 265535,
    265553, 265579, 265602, 265618, 265634, 265653, 265667, 265681, 265701, 265732, 265744, 265754,
    265767, 265784, 265812, 265830, 265842, 265852, 265865, 265882, 265910, 265928, 265953, 265967,
    265979, 266005, 266032, 266047, 266070, 266086, 266105, 266132, 266146, 266174, 266197, 266222,
    266237, 266258, 266269, 266285, 266294, 266314, 266326, 266339, 266355, 266371, 266398, 266415,
    266434, 266445, 266461, 266479, 266497, 266518, 266534, 266550, 266572, 266590, 266609, 266630,
    266639, 266655, 266672, 266680, 266695, 266711, 266735, 266746, 266761, 266774, 266786, 266804,
    266822, 266839, 266849, 266870, 266891, 266907, 266923, 266944, 266961, 266989, 267007, 267027,
    267036, 267045, 267062, 267074, 267085, 267104, 267121, 267133, 267145, 267156, 267173, 267196,
    267202, 267216, 267225, 267234, 267242, 267250, 267266, 267277, 267287, 267306, 267318, 267323,
    267332, 267342, 267353, 267366, 267383, 267395, 267406, 267434, 267459, 267470, 267480, 267489,
    267508, 267533, 267544, 267557, 267584, 267613, 267647, 267660, 267689, 267723, 267734, 267758,
    267773, 267795, 267808, 267818, 267846, 267864, 267879, 267894, 267904, 267917, 267944, 267973,
    268007, 268020, 268049, 268083, 268094, 268118, 268133, 268155, 268168, 268178, 268195, 268209,
    268224, 268239, 268249, 268277, 268292, 268321, 268336, 268349, 268368, 268396, 268422, 268439,
    268463, 268478, 268490, 268506, 268525, 268541, 268558, 268576, 268602, 268633, 268659, 268690,
    268702, 268712, 268738, 268750, 268783, 268811, 268828, 268840, 268873, 268901, 268917, 268941,
    268951, 268974, 268993, 269008, 269029, 269041, 269050, 269063, 269079, 269093, 269107, 269126,
    269138, 269150, 269166, 269183, 269208, 269231, 269243, 269271, 269287, 269320, 269342, 269356,
    269376, 269387, 269402, 269415, 269440, 269459, 269485, 269498, 269516, 269543, 269572, 269606,
    269619, 269648, 269682, 269693, 269710, 269734, 269749, 269771, 269784, 269794, 269809, 269826,
    269841, 269854, 269865, 269893, 269913, 269924, 269952, 269972, 269985, 270015, 270037, 270047,
    270074, 270093, 270112, 270123, 270136, 270156, 270169, 270182, 270198, 270218, 270231, 270251,
    270266, 270284, 270306, 270318, 270333, 270352, 270371, 270395, 270426, 270437, 270450, 270463,
    270483, 270499, 270512, 270530, 270546, 270566, 270579, 270597, 270616, 270636, 270662, 270672,
    270687, 270703, 270716, 270729, 270738, 270755, 270778, 270791, 270808, 270820, 270835, 270854,
    270873, 270889, 270898, 270921, 270938, 270962, 270973, 270986, 270999, 271017, 271037, 271052,
    271067, 271088, 271104, 271125, 271143, 271155, 271172, 271186, 271204, 271217, 271235, 271250,
    271259, 271273, 271282, 271301, 271319, 271332, 271350, 271365, 271374, 271392, 271409, 271420,
    271433, 271456, 271493, 271506, 271522, 271544, 271557, 271577, 271592, 271605, 271624, 271640,
    271667, 271689, 271702, 271722, 271737, 271752, 271770, 271785, 271807, 271824, 271840, 271858,
    271882, 271901, 271911, 271923, 271938, 271964, 271985, 272004, 272023, 272037, 272053, 272077,
    272089, 272100, 272111, 272124, 272137, 272153, 272166, 272186, 272201, 272213, 272228, 272243,
    272257, 272269, 272285, 272302, 272318, 272340, 272364, 272386, 272399, 272410, 272429, 272443,
    272462, 272482, 272501, 272521, 272538, 272556, 272571, 272590, 272600, 272615, 272626, 272639,
    272661, 272679, 272686, 272698, 272707, 272720, 272744, 272764, 272778, 272795, 272805, 272814,
    272827, 272851, 272871, 272885, 272902, 272912, 272924, 272940, 272962, 272976, 273003, 273037,
    273066, 273089, 273107, 273128, 273158, 273180, 273197, 273217, 273230, 273243, 273279, 273305,
    273313, 273347, 273376, 273395, 273406, 273419, 273428, 273441, 273465, 273485, 273502, 273512,
    273528, 273555, 273579, 273606, 273629, 273664, 273702, 273721, 273741, 273764, 273790, 273809,
    273829, 273845, 273868, 273894, 273918, 273939, 273961, 273987, 274008, 274038, 274065, 274095,
    274121, 274134, 274147, 274166, 274187, 274205, 274224, 274243, 274258, 274278, 274301, 274319,
    274343, 274368, 274387, 274406, 274428, 274452, 274473, 274489, 274500, 274513, 274531, 274542,
    274563, 274585, 274621, 274653, 274679, 274696, 274711, 274744, 274776, 274814, 274839, 274849,
    274866, 274881, 274890, 274923, 274955, 274993, 275011, 275030, 275040, 275059, 275071, 275107,
    275148, 275191, 275221, 275242, 275264, 275288, 275313, 275334, 275349, 275367, 275388, 275421,
    275453, 275482, 275516, 275545, 275569, 275591, 275620, 275661, 275688, 275718, 275735, 275763,
    275779, 275793, 275809, 275820, 275836, 275861, 275872, 275891, 275919, 275954, 275989, 276031,
    276062, 276096, 276139, 276170, 276208, 276238, 276281, 276315, 276343, 276377, 276400, 276419,
    276438, 276447, 276461, 276492, 276518, 276547, 276583, 276615, 276631, 276652, 276669, 276688,
    276712, 276732, 276749, 276769, 276788, 276810, 276840, 276860, 276883, 276919, 276946, 276976,
    276988, 276999, 277010, 277035, 277064, 277099, 277142, 277173, 277201, 277235, 277251, 277275,
    277284, 277299, 277310, 277334, 277354, 277367, 277380, 277401, 277425, 277456, 277488, 277528,
    277561, 277578, 277593, 277618, 277651, 277683, 277718, 277762, 277792, 277830, 277848, 277881,
    277891, 277913, 277927, 277941, 277959, 277982, 277996, 278010, 278028, 278051, 278061, 278072,
    278087, 278107, 278118, 278133, 278153, 278164, 278183, 278196, 278218, 278235, 278248, 278270,
    278287, 278301, 278318, 278329, 278342, 278354, 278365, 278378, 278392, 278406, 278424, 278447,
    278461, 278491, 278524, 278537, 278554, 278575, 278585, 278608, 278627, 278657, 278673, 278692,
    278713, 278729, 278754, 278768, 278786, 278802, 278813, 278823, 278836, 278859, 278876, 278887,
    278902, 278921, 278956, 278970, 279002, 279030, 279048, 279067, 279077, 279086, 279095, 279109,
    279128, 279143, 279158, 279177, 279190, 279208, 279238, 279251, 279268, 279287, 279303, 279320,
    279344, 279365, 279393, 279402, 279420, 279434, 279452, 279471, 279485, 279502, 279518, 279537,
    279550, 279568, 279598, 279611, 279627, 279644, 279663, 279681, 279700, 279713, 279727, 279748,
    279766, 279791, 279797, 279823, 279845, 279852, 279867, 279878, 279899, 279922, 279934, 279952,
    279971, 279982, 279997, 280013, 280024, 280038, 280050, 280063, 280076, 280088, 280101, 280117,
    280133, 280143, 280165, 280199, 280225, 280262, 280291, 280305, 280320, 280347, 280375, 280385,
    280395, 280415, 280435, 280446, 280463, 280481, 280494, 280508, 280524, 280539, 280555, 280567,
    280586, 280599, 280619, 280638, 280647, 280661, 280677, 280689, 280703, 280720, 280731, 280744,
    280760, 280777, 280801, 280822, 280850, 280875, 280893, 280907, 280925, 280944, 280958, 280978,
    280994, 281013, 281026, 281044, 281062, 281092, 281105, 281121, 281138, 281165, 281183, 281202,
    281218, 281243, 281256, 281284, 281315, 281328, 281356, 281387, 281415, 281425, 281444, 281465,
    281477, 281504, 281523, 281553, 281564, 281577, 281590, 281603, 281621, 281641, 281661, 281694,
    281714, 281729, 281746, 281762, 281779, 281789, 281806, 281825, 281837, 281855, 281875, 281887,
    281906, 281923, 281954, 281979, 281991, 282002, 282015, 282033, 282045, 282064, 282083, 282093,
    282103, 282115, 282134, 282144, 282154, 282168, 282193, 282222, 282243, 282272, 282295, 282307,
    282318, 282344, 282362, 282370, 282379, 282386, 282398, 282410, 282441, 282460, 282470, 282485,
    282510, 282534, 282559, 282570, 282577, 282593, 282611, 282627, 282643, 282658, 282673, 282691,
    282719, 282738, 282765, 282793, 282807, 282826, 282842, 282856, 282880, 282895, 282918, 282942,
    282958, 282974, 282987, 283001, 283025, 283048, 283072, 283089, 283105, 283121, 283132, 283143,
    283162, 283188, 283214, 283232, 283243, 283262, 283288, 283303, 283316, 283324, 283340, 283355,
    283368, 283391, 283405, 283424, 283439, 283449, 283467, 283482, 283507, 283518, 283537, 283553,
    283563, 283587, 283602, 283612, 283627, 283636, 283647, 283660, 283671, 283688, 283733, 283759,
    283782, 283798, 283834, 283860, 283874, 283894, 283905, 283929, 283949, 283965, 283980, 284012,
    284040, 284066, 284080, 284100, 284145, 284156, 284180, 284200, 284216, 284236, 284251, 284283,
    284311, 284339, 284355, 284379, 284401, 284422, 284450, 284463, 284489, 284506, 284528, 284550,
    284567, 284592, 284616, 284650, 284680, 284718, 284747, 284766, 284790, 284809, 284834, 284854,
    284867, 284891, 284909, 284920, 284943, 284962, 284976, 284995, 285026, 285053, 285070, 285115,
    285134, 285150, 285164, 285175, 285188, 285226, 285252, 285282, 285312, 285337, 285374, 285394,
    285430, 285456, 285467, 285491, 285506, 285536, 285561, 285576, 285604, 285636, 285646, 285657,
    285677, 285689, 285701, 285717, 285730, 285743, 285759, 285783, 285795, 285815, 285825, 285843,
    285854, 285873, 285887, 285909, 285927, 285943, 285955, 285965, 285976, 285990, 286015, 286030,
    286043, 286052, 286059, 286067, 286078, 286095, 286139, 286154, 286177, 286189, 286208, 286232,
    286267, 286276, 286293, 286303, 286321, 286340, 286353, 286374, 286389, 286400, 286413, 286429,
    286441, 286451, 286462, 286476, 286489, 286500, 286513, 286524, 286534, 286571, 286617, 286667,
    286703, 286748, 286797, 286805, 286817, 286827, 286846, 286853, 286885, 286926, 286971, 287002,
    287042, 287086, 287097, 287110, 287123, 287134, 287155, 287173, 287191, 287215, 287232, 287258,
    287281, 287297, 287317, 287341, 287354, 287388, 287411, 287427, 287444, 287461, 287499, 287511,
    287547, 287566, 287576, 287586, 287615, 287642, 287682, 287701, 287717, 287733, 287750, 287767,
    287797, 287835, 287847, 287866, 287876, 287889, 287909, 287919, 287943, 287965, 287988, 288015,
    288031, 288068, 288095, 288115, 288129, 288143, 288169, 288183, 288209, 288232, 288252, 288282,
    288292, 288325, 288344, 288352, 288376, 288407, 288426, 288442, 288461, 288478, 288494, 288502,
    288528, 288568, 288592, 288622, 288659, 288675, 288714, 288729, 288745, 288774, 288811, 288844,
    288860, 288895, 288907, 288926, 288957, 288977, 288994, 289016, 289032, 289066, 289097, 289133,
    289151, 289162, 289175, 289191, 289208, 289220, 289256, 289275, 289285, 289314, 289324, 289343,
    289356, 289367, 289380, 289391, 289401, 289409, 289421, 289440, 289451, 289464, 289477, 289488,
    289499, 289518, 289538, 289560, 289588, 289600, 289621, 289640, 289665, 289685, 289707, 289719,
    289740, 289758, 289765, 289778, 289794, 289817, 289847, 289869, 289886, 289905, 289930, 289955,
    289964, 289982, 289997, 290016, 290025, 290049, 290067, 290086, 290113, 290134, 290154, 290171,
    290182, 290201, 290224, 290242, 290258, 290279, 290312, 290332, 290343, 290356, 290375, 290400,
    290420, 290432, 290453, 290473, 290491, 290509, 290524, 290541, 290560, 290578, 290589, 290602,
    290623, 290639, 290681, 290726, 290753, 290768, 290799, 290814, 290845, 290870, 290911, 290930,
    290975, 291023, 291053, 291093, 291105, 291126, 291158, 291193, 291220, 291248, 291268, 291305,
    291317, 291331, 291373, 291407, 291444, 291473, 291491, 291521, 291543, 291563, 291586, 291605,
    291626, 291649, 291673, 291684, 291697, 291712, 291755, 291786, 291795, 291808, 291832, 291849,
    291873, 291890, 291911, 291925, 291938, 291946, 291956, 291968, 291991, 292007, 292016, 292033,
    292043, 292053, 292063, 292073, 292080, 292087, 292100, 292117, 292126, 292135, 292154, 292167,
    292178, 292191, 292201, 292240, 292264, 292288, 292311, 292330, 292364, 292403, 292427, 292451,
    292474, 292493, 292527, 292563, 292584, 292605, 292633, 292661, 292704, 292724, 292740, 292771,
    292809, 292832, 292853, 292889, 292912, 292931, 292953, 292971, 293004, 293028, 293052, 293091,
    293114, 293137, 293175, 293186, 293207, 293220, 293259, 293283, 293306, 293325, 293359, 293397,
    293426, 293452, 293492, 293516, 293546, 293576, 293606, 293638, 293658, 293670, 293690, 293718,
    293734, 293750, 293776, 293801, 293825, 293855, 293885, 293917, 293937, 293949, 293969, 293997,
    294013, 294029, 294055, 294075, 294106, 294151, 294177, 294198, 294225, 294259, 294286, 294315,
    294364, 294381, 294390, 294401, 294418, 294443, 294465, 294478, 294501, 294518, 294535, 294564,
    294599, 294627, 294654, 294677, 294707, 294736, 294765, 294796, 294815, 294826, 294839, 294857,
    294876, 294903, 294921, 294940, 294954, 294969, 294994, 295012, 295031, 295048, 295072, 295084,
    295109, 295133, 295156, 295167, 295189, 295199, 295227, 295238, 295251, 295275, 295305, 295337,
    295357, 295385, 295401, 295417, 295443, 295468, 295495, 295506, 295524, 295549, 295558, 295572,
    295594, 295624, 295645, 295673, 295692, 295720, 295740, 295754, 295768, 295787, 295798, 295816,
    295830, 295851, 295872, 295901, 295912, 295931, 295946, 295966, 295975, 295989, 296003, 296017,
    296037, 296056, 296067, 296085, 296099, 296120, 296142, 296160, 296185, 296193, 296209, 296219,
    296242, 296261, 296280, 296298, 296310, 296331, 296351, 296368, 296374, 296385, 296396, 296406,
    296423, 296439, 296447, 296466, 296481, 296492, 296510, 296534, 296554, 296581, 296590, 296608,
    296635, 296660, 296681, 296702, 296714, 296736, 296759, 296773, 296792, 296805, 296818, 296826,
    296841, 296853, 296871, 296881, 296900, 296921, 296938, 296951, 296971, 296988, 297012, 297037,
    297058, 297079, 297102, 297110, 297123, 297144, 297155, 297168, 297189, 297217, 297231, 297245,
    297264, 297282, 297296, 297317, 297334, 297362, 297395, 297415, 297448, 297458, 297480, 297513,
    297533, 297543, 297555, 297585, 297602, 297632, 297639, 297653, 297685, 297704, 297713, 297732,
    297741, 297752, 297764, 297775, 297788, 297821, 297841, 297851, 297868, 297888, 297909, 297926,
    297947, 297965, 297979, 297999, 298019, 298035, 298056, 298069, 298082, 298094, 298106, 298118,
    298130, 298155, 298170, 298184, 298213, 298228, 298244, 298271, 298290, 298303, 298319, 298330,
    298343, 298355, 298383, 298397, 298409, 298427, 298452, 298462, 298471, 298487, 298501, 298512,
    298523, 298540, 298549, 298563, 298574, 298585, 298602, 298622, 298641, 298659, 298682, 298698,
    298719, 298731, 298747, 298766, 298785, 298803, 298831, 298848, 298862, 298890, 298911, 298935,
    298954, 298972, 298994, 299015, 299050, 299064, 299084, 299112, 299132, 299147, 299172, 299193,
    299214, 299225, 299233, 299247, 299265, 299282, 299298, 299319, 299333, 299356, 299369, 299392,
    299405, 299415, 299427, 299436, 299447, 299463, 299477, 299490, 299499, 299514, 299528, 299539,
    299558, 299577, 299588, 299605, 299617, 299632, 299644, 299659, 299671, 299684, 299705, 299723,
    299747, 299759, 299775, 299793, 299817, 299829, 299849, 299881, 299896, 299923, 299946, 299963,
    299983, 300009, 300023, 300045, 300075, 300087, 300110, 300127, 300144, 300166, 300182, 300209,
    300251, 300268, 300280, 300301, 300339, 300374, 300386, 300409, 300436, 300467, 300502, 300526,
    300555, 300589, 300621, 300656, 300667, 300679, 300700, 300709, 300728, 300748, 300759, 300776,
    300806, 300835, 300846, 300877, 300890, 300914, 300926, 300954, 300968, 300990, 301004, 301026,
    301046, 301057, 301077, 301102, 301119, 301125, 301147, 301178, 301199, 301212, 301231, 301248,
    301281, 301294, 301306, 301317, 301330, 301344, 301360, 301378, 301389, 301400, 301413, 301444,
    301455, 301468, 301478, 301491, 301502, 301512, 301527, 301541, 301554, 301562, 301572, 301600,
    301623, 301655, 301683, 301691, 301708, 301715, 301729, 301747, 301757, 301793, 301810, 301826,
    301852, 301862, 301874, 301884, 301893, 301912, 301929, 301944, 301955, 301968, 301981, 301992,
    302002, 302019, 302051, 302076, 302095, 302120, 302133, 302155, 302167, 302180, 302204, 302231,
    302265, 302279, 302296, 302308, 302335, 302350, 302374, 302396, 302412, 302427, 302462, 302498,
    302522, 302533, 302548, 302572, 302581, 302602, 302614, 302633, 302648, 302670, 302695, 302733,
    302744, 302757, 302777, 302803, 302825, 302844, 302867, 302887, 302910, 302932, 302958, 302984,
    303007, 303024, 303068, 303103, 303123, 303147, 303169, 303185, 303211, 303234, 303258, 303276,
    303298, 303331, 303364, 303390, 303406, 303429, 303455, 303484, 303523, 303540, 303553, 303583,
    303601, 303623, 303648, 303672, 303702, 303720, 303745, 303792, 303830, 303853, 303872, 303894,
    303918, 303928, 303948, 303969, 303984, 304007, 304020, 304043, 304067, 304080, 304103, 304129,
    304165, 304179, 304189, 304208, 304225, 304245, 304265, 304292, 304324, 304359, 304391, 304426,
    304441, 304460, 304482, 304503, 304534, 304570, 304594, 304609, 304631, 304654, 304666, 304683,
    304704, 304729, 304754, 304769, 304809, 304843, 304868, 304889, 304923, 304938, 304976, 305004,
    305021, 305055, 305071, 305083, 305112, 305146, 305163, 305187, 305208, 305241, 305264, 305277,
    305296, 305318, 305333, 305353, 305377, 305401, 305423, 305449, 305475, 305496, 305521, 305561,
    305595, 305629, 305651, 305685, 305719, 305756, 305780, 305818, 305835, 305858, 305882, 305899,
    305910, 305923, 305947, 305974, 305997, 306036, 306053, 306083, 306101, 306125, 306135, 306159,
    306175, 306186, 306195, 306206, 306217, 306226, 306246, 306281, 306300, 306334, 306345, 306354,
    306381, 306410, 306436, 306447, 306470, 306485, 306493, 306521, 306552, 306558, 306579, 306601,
    306623, 306646, 306663, 306672, 306683, 306691, 306710, 306727, 306740, 306767, 306777, 306790,
    306802, 306813, 306833, 306849, 306862, 306873, 306900, 306924, 306933, 306946, 306977, 307003,
    307026, 307049, 307072, 307088, 307114, 307132, 307152, 307168, 307193, 307211, 307239, 307261,
    307283, 307308, 307332, 307351, 307362, 307373, 307386, 307412, 307435, 307459, 307474, 307501,
    307527, 307541, 307578, 307593, 307620, 307646, 307660, 307697, 307709, 307733, 307756, 307767,
    307801, 307815, 307841, 307866, 307885, 307922, 307935, 307946, 307959, 307973, 308010, 308025,
    308040, 308055, 308070, 308090, 308110, 308122, 308143, 308157, 308176, 308187, 308200, 308233,
    308246, 308268, 308279, 308292, 308314, 308325, 308335, 308354, 308362, 308374, 308395, 308405,
    308424, 308456, 308467, 308480, 308493, 308515, 308526, 308549, 308570, 308584, 308605, 308626,
    308639, 308661, 308679, 308701, 308719, 308731, 308754, 308771, 308783, 308797, 308818, 308832,
    308845, 308863, 308881, 308893, 308916, 308933, 308945, 308959, 308976, 309001, 309024, 309040,
    309063, 309086, 309101, 309125, 309145, 309169, 309189, 309218, 309232, 309257, 309271, 309290,
    309304, 309320, 309343, 309367, 309382, 309404, 309422, 309440, 309462, 309482, 309495, 309515,
    309535, 309556, 309573, 309594, 309606, 309623, 309634, 309662, 309684, 309695, 309711, 309722,
    309735, 309755, 309774, 309795, 309805, 309814, 309822, 309830, 309846, 309861, 309888, 309899,
    309912, 309926, 309939, 309962, 309979, 309993, 310024, 310055, 310076, 310098, 310126, 310145,
    310163, 310194, 310222, 310266, 310296, 310315, 310326, 310339, 310349, 310359, 310371, 310380,
    310399, 310408, 310416, 310427, 310440, 310450, 310463, 310477, 310487, 310509, 310521, 310545,
    310555, 310581, 310605, 310621, 310637, 310655, 310674, 310685, 310699, 310722, 310754, 310772,
    310796, 310814, 310851, 310866, 310883, 310901, 310924, 310948, 310967, 310987, 311000, 311017,
    311043, 311056, 311073, 311092, 311102, 311120, 311134, 311142, 311163, 311183, 311195, 311211,
    311221, 311240, 311244, 311270, 311281, 311294, 311311, 311332, 311345, 311371, 311408, 311423,
    311458, 311470, 311488, 311505, 311523, 311548, 311561, 311578, 311601, 311624, 311647, 311668,
    311689, 311703, 311718, 311753, 311765, 311783, 311805, 311822, 311840, 311857, 311870, 311886,
    311905, 311928, 311945, 311968, 311991, 312014, 312039, 312053, 312076, 312105, 312126, 312158,
    312190, 312199, 312214, 312233, 312247, 312262, 312286, 312300, 312310, 312342, 312365, 312383,
    312403, 312431, 312456, 312470, 312490, 312510, 312530, 312548, 312568, 312586, 312608, 312626,
    312637, 312657, 312669, 312685, 312696, 312712, 312735, 312769, 312803, 312820, 312837, 312858,
    312869, 312885, 312902, 312928, 312944, 312968, 312997, 313023, 313048, 313066, 313088, 313118,
    313140, 313162, 313178, 313200, 313220, 313242, 313271, 313290, 313304, 313317, 313330, 313349,
    313363, 313379, 313399, 313421, 313435, 313451, 313465, 313480, 313493, 313504, 313517, 313552,
    313564, 313582, 313600, 313613, 313630, 313664, 313689, 313716, 313747, 313778, 313793, 313810,
    313844, 313869, 313906, 313943, 313975, 313991, 314004, 314025, 314048, 314069, 314102, 314135,
    314163, 314187, 314205, 314220, 314236, 314253, 314287, 314312, 314349, 314386, 314418, 314434,
    314447, 314470, 314491, 314524, 314557, 314585, 314609, 314624, 314642, 314654, 314667, 314681,
    314712, 314734, 314768, 314802, 314831, 314844, 314867, 314886, 314924, 314934, 314952, 314980,
    315008, 315028, 315046, 315076, 315106, 315131, 315152, 315173, 315193, 315226, 315240, 315255,
    315288, 315310, 315345, 315361, 315397, 315433, 315457, 315488, 315504, 315533, 315559, 315598,
    315618, 315644, 315683, 315695, 315727, 315759, 315779, 315806, 315825, 315861, 315895, 315906,
    315919, 315937, 315958, 315973, 315990, 316024, 316049, 316086, 316123, 316155, 316168, 316189,
    316210, 316234, 316257, 316278, 316311, 316344, 316372, 316396, 316412, 316431, 316458, 316474,
    316499, 316517, 316536, 316556, 316567, 316580, 316610, 316629, 316654, 316672, 316698, 316718,
    316737, 316755, 316769, 316782, 316796, 316812, 316827, 316851, 316863, 316884, 316900, 316918,
    316942, 316954, 316975, 316998, 317022, 317049, 317060, 317083, 317095, 317110, 317129, 317138,
    317163, 317180, 317200, 317210, 317226, 317245, 317256, 317276, 317295, 317304, 317315, 317336,
    317351, 317360, 317371, 317388, 317416, 317457, 317468, 317481, 317497, 317512, 317530, 317554,
    317566, 317600, 317609, 317633, 317659, 317680, 317699, 317718, 317737, 317745, 317762, 317785,
    317795, 317818, 317835, 317845, 317868, 317897, 317921, 317942, 317956, 317963, 317977, 317999,
    318013, 318027, 318043, 318052, 318071, 318090, 318129, 318140, 318171, 318187, 318202, 318213,
    318226, 318243, 318268, 318278, 318299, 318316, 318341, 318374, 318393, 318412, 318428, 318446,
    318450, 318458, 318477, 318508, 318525, 318556, 318574, 318599, 318615, 318626, 318643, 318655,
    318670, 318688, 318698, 318717, 318734, 318750, 318781, 318812, 318830, 318848, 318864, 318875,
    318886, 318903, 318915, 318930, 318940, 318959, 318981, 319003, 319017, 319045, 319073, 319088,
    319101, 319119, 319127, 319135, 319149, 319157, 319166, 319175, 319187, 319194, 319210, 319226,
    319241, 319271, 319288, 319305, 319320, 319342, 319355, 319365, 319376, 319392, 319404, 319421,
    319432, 319453, 319475, 319489, 319506, 319525, 319543, 319554, 319562, 319579, 319600, 319622,
    319637, 319658, 319669, 319682, 319699, 319730, 319761, 319779, 319795, 319806, 319823, 319835,
    319850, 319868, 319878, 319897, 319911, 319925, 319944, 319961, 319972, 319985, 319998, 320024,
    320036, 320048, 320076, 320099, 320113, 320129, 320146, 320154, 320163, 320174, 320190, 320224,
    320244, 320273, 320284, 320303, 320321, 320339, 320352, 320368, 320384, 320406, 320419, 320432,
    320445, 320463, 320476, 320487, 320498, 320520, 320531, 320544, 320556, 320583, 320604, 320637,
    320667, 320691, 320721, 320744, 320763, 320785, 320800, 320826, 320851, 320872, 320883, 320894,
    320908, 320928, 320939, 320962, 320977, 320990, 321006, 321022, 321054, 321069, 321090, 321100,
    321112, 321134, 321145, 321166, 321191, 321206, 321225, 321244, 321259, 321287, 321299, 321320,
    321340, 321351, 321365, 321384, 321395, 321411, 321422, 321448, 321458, 321477, 321503, 321532,
    321557, 321578, 321589, 321603, 321612, 321632, 321643, 321664, 321687, 321702, 321715, 321745,
    321761, 321794, 321810, 321842, 321857, 321878, 321888, 321900, 321922, 321933, 321954, 321979,
    322010, 322029, 322048, 322063, 322091, 322112, 322138, 322158, 322169, 322183, 322202, 322213,
    322229, 322240, 322266, 322276, 322299, 322325, 322344, 322372, 322403, 322426, 322453, 322476,
    322510, 322523, 322547, 322563, 322590, 322601, 322623, 322645, 322673, 322701, 322722, 322735,
    322758, 322787, 322812, 322837, 322854, 322882, 322910, 322944, 322977, 322992, 323018, 323050,
    323068, 323097, 323132, 323146, 323164, 323198, 323215, 323238, 323266, 323278, 323292, 323317,
    323350, 323363, 323386, 323413, 323430, 323451, 323474, 323495, 323527, 323548, 323565, 323595,
    323632, 323658, 323696, 323719, 323747, 323779, 323792, 323816, 323832, 323853, 323880, 323893,
    323911, 323935, 323948, 323972, 323992, 324020, 324032, 324053, 324085, 324118, 324163, 324187,
    324198, 324225, 324245, 324260, 324278, 324293, 324311, 324329, 324349, 324359, 324371, 324391,
    324399, 324424, 324449, 324459, 324482, 324513, 324534, 324548, 324569, 324581, 324596, 324609,
    324624, 324645, 324659, 324668, 324685, 324696, 324718, 324738, 324748, 324772, 324803, 324833,
    324847, 324865, 324883, 324901, 324915, 324942, 324962, 324981, 324997, 325015, 325025, 325044,
    325063, 325076, 325096, 325112, 325122, 325139, 325164, 325188, 325198, 325212, 325221, 325243,
    325261, 325272, 325286, 325295, 325311, 325338, 325360, 325386, 325398, 325422, 325437, 325452,
    325474, 325486, 325500, 325510, 325526, 325540, 325557, 325578, 325589, 325602, 325614, 325634,
    325646, 325658, 325669, 325684, 325709, 325734, 325752, 325777, 325810, 325821, 325847, 325856,
    325867, 325880, 325891, 325904, 325930, 325959, 325980, 326001, 326033, 326044, 326066, 326080,
    326105, 326144, 326164, 326184, 326195, 326216, 326243, 326266, 326289, 326304, 326324, 326350,
    326381, 326412, 326425, 326449, 326465, 326492, 326525, 326541, 326573, 326588, 326609, 326635,
    326645, 326666, 326678, 326701, 326712, 326737, 326768, 326787, 326808, 326827, 326857, 326876,
    326904, 326931, 326966, 326990, 327026, 327047, 327072, 327098, 327115, 327145, 327156, 327178,
    327198, 327230, 327244, 327263, 327288, 327299, 327315, 327337, 327348, 327370, 327396, 327406,
    327432, 327451, 327480, 327502, 327534, 327550, 327573, 327592, 327608, 327631, 327650, 327675,
    327710, 327742, 327755, 327774, 327802, 327829, 327846, 327876, 327902, 327917, 327939, 327953,
    327990, 328003, 328031, 328048, 328070, 328104, 328141, 328170, 328199, 328226, 328237, 328250,
    328269, 328279, 328289, 328296, 328305, 328324, 328332, 328343, 328353, 328366, 328376, 328397,
    328413, 328430, 328440, 328456, 328475, 328482, 328500, 328519, 328552, 328569, 328598, 328629,
    328647, 328663, 328688, 328715, 328736, 328756, 328770, 328785, 328810, 328837, 328852, 328875,
    328904, 328927, 328943, 328970, 328992, 329005, 329026, 329047, 329065, 329081, 329100, 329123,
    329142, 329159, 329176, 329196, 329220, 329245, 329272, 329287, 329317, 329340, 329369, 329392,
    329408, 329439, 329461, 329474, 329495, 329516, 329534, 329550, 329569, 329592, 329611, 329628,
    329645, 329665, 329689, 329714, 329742, 329762, 329795, 329822, 329848, 329880, 329907, 329925,
    329960, 329986, 330010, 330044, 330063, 330081, 330110, 330135, 330155, 330172, 330196, 330223,
    330245, 330270, 330294, 330315, 330343, 330362, 330395, 330417, 330455, 330486, 330509, 330523,
    330549, 330568, 330590, 330610, 330636, 330656, 330690, 330723, 330751, 330774, 330801, 330837,
    330858, 330881, 330917, 330936, 330961, 330985, 331003, 331020, 331041, 331060, 331080, 331098,
    331128, 331155, 331170, 331193, 331222, 331254, 331270, 331292, 331305, 331326, 331350, 331372,
    331390, 331406, 331431, 331450, 331473, 331492, 331509, 331526, 331546, 331566, 331584, 331611,
    331646, 331661, 331677, 331695, 331717, 331740, 331763, 331787, 331825, 331847, 331875, 331896,
    331918, 331946, 331975, 332006, 332029, 332059, 332087, 332106, 332120, 332135, 332177, 332192,
    332210, 332223, 332237, 332278, 332307, 332330, 332351, 332372, 332387, 332404, 332417, 332433,
    332457, 332475, 332488, 332499, 332511, 332525, 332535, 332565, 332594, 332614, 332629, 332646,
    332667, 332681, 332712, 332728, 332743, 332772, 332792, 332807, 332827, 332848, 332862, 332893,
    332909, 332924, 332945, 332959, 332985, 333002, 333028, 333047, 333059, 333075, 333089, 333111,
    333128, 333146, 333157, 333178, 333186, 333199, 333211, 333233, 333261, 333279, 333300, 333314,
    333332, 333356, 333372, 333392, 333422, 333435, 333457, 333476, 333486, 333501, 333515, 333532,
    333556, 333575, 333604, 333628, 333639, 333652, 333676, 333705, 333725, 333740, 333761, 333775,
    333806, 333822, 333837, 333863, 333873, 333899, 333935, 333953, 333976, 334003, 334026, 334053,
    334080, 334091, 334109, 334121, 334140, 334167, 334180, 334207, 334233, 334254, 334278, 334295,
    334324, 334344, 334367, 334393, 334415, 334439, 334456, 334480, 334508, 334524, 334545, 334568,
    334590, 334600, 334616, 334636, 334663, 334676, 334703, 334729, 334750, 334774, 334803, 334823,
    334846, 334872, 334894, 334911, 334924, 334948, 334976, 334996, 335014, 335035, 335058, 335080,
    335090, 335106, 335125, 335150, 335180, 335206, 335232, 335262, 335287, 335303, 335332, 335356,
    335383, 335404, 335427, 335459, 335477, 335506, 335535, 335567, 335589, 335618, 335641, 335655,
    335681, 335710, 335735, 335762, 335782, 335803, 335835, 335866, 335882, 335909, 335922, 335953,
    335987, 336016, 336037, 336051, 336071, 336095, 336121, 336146, 336161, 336174, 336200, 336212,
    336231, 336245, 336264, 336293, 336306, 336324, 336336, 336358, 336370, 336391, 336419, 336445,
    336488, 336520, 336537, 336546, 336559, 336578, 336594, 336605, 336615, 336638, 336665, 336689,
    336702, 336725, 336746, 336770, 336797, 336818, 336847, 336871, 336900, 336920, 336943, 336960,
    336984, 337012, 337028, 337049, 337082, 337104, 337120, 337132, 337160, 337177, 337190, 337207,
    337222, 337248, 337261, 337287, 337318, 337331, 337364, 337384, 337404, 337423, 337442, 337464,
    337484, 337501, 337518, 337529, 337542, 337559, 337576, 337596, 337607, 337620, 337634, 337648,
    337665, 337673, 337683, 337699, 337715, 337734, 337744, 337756, 337775, 337792, 337803, 337816,
    337827, 337841, 337853, 337871, 337887, 337900, 337925, 337938, 337958, 337979, 337989, 338005,
    338018, 338029, 338042, 338061, 338081, 338102, 338112, 338130, 338145, 338161, 338184, 338207,
    338225, 338236, 338248, 338270, 338295, 338305, 338322, 338346, 338362, 338385, 338405, 338421,
    338450, 338463, 338480, 338499, 338516, 338535, 338551, 338561, 338576, 338594, 338611, 338620,
    338641, 338660, 338680, 338699, 338708, 338724, 338744, 338755, 338773, 338784, 338802, 338827,
    338849, 338867, 338891, 338906, 338925, 338946, 338965, 338984, 339005, 339025, 339043, 339061,
    339080, 339091, 339104, 339124, 339145, 339175, 339187, 339222, 339237, 339250, 339261, 339272,
    339287, 339297, 339305, 339317, 339327, 339346, 339359, 339370, 339381, 339394, 339407, 339418,
    339433, 339450, 339467, 339482, 339496, 339512, 339549, 339583, 339614, 339623, 339651, 339675,
    339690, 339707, 339719, 339747, 339759, 339781, 339794, 339815, 339845, 339857, 339867, 339884,
    339893, 339912, 339932, 339960, 339984, 339999, 340016, 340028, 340056, 340078, 340091, 340112,
    340142, 340154, 340164, 340181, 340198, 340209, 340230, 340248, 340278, 340304, 340347, 340373,
    340417, 340438, 340462, 340504, 340525, 340534, 340544, 340553, 340560, 340570, 340585, 340599,
    340608, 340620, 340652, 340676, 340709, 340740, 340758, 340785, 340816, 340835, 340843, 340870,
    340900, 340923, 340938, 340952, 340968, 340994, 341017, 341033, 341044, 341056, 341083, 341094,
    341116, 341150, 341185, 341198, 341215, 341235, 341247, 341271, 341293, 341324, 341340, 341351,
    341370, 341393, 341416, 341433, 341445, 341468, 341486, 341495, 341510, 341527, 341561, 341577,
    341594, 341620, 341634, 341671, 341708, 341734, 341752, 341778, 341796, 341835, 341847, 341858,
    341869, 341882, 341891, 341907, 341935, 341959, 341974, 341990, 342014, 342026, 342048, 342061,
    342082, 342094, 342104, 342121, 342141, 342153, 342164, 342181, 342208, 342239, 342249, 342260,
    342287, 342307, 342338, 342348, 342371, 342406, 342420, 342428, 342442, 342466, 342483, 342498,
    342512, 342519, 342530, 342551, 342567, 342585, 342601, 342631, 342657, 342676, 342685, 342702,
    342708, 342719, 342732, 342747, 342757, 342770, 342787, 342795, 342812, 342829, 342840, 342851,
    342868, 342888, 342906, 342914, 342935, 342949, 342962, 342969, 342983, 342997, 343017, 343035,
    343045, 343062, 343078, 343099, 343113, 343128, 343144, 343147, 343163, 343168, 343189, 343200,
    343216, 343226, 343243, 343269, 343288, 343307, 343331, 343351, 343375, 343394, 343405, 343416,
    343438, 343467, 343494, 343528, 343547, 343567, 343591, 343610, 343621, 343632, 343654, 343681,
    343700, 343715, 343736, 343749, 343762, 343786, 343815, 343836, 343862, 343875, 343897, 343923,
    343944, 343964, 343982, 343992, 344013, 344023, 344049, 344073, 344091, 344121, 344140, 344159,
    344182, 344192, 344210, 344223, 344243, 344266, 344283, 344294, 344307, 344329, 344350, 344377,
    344396, 344409, 344426, 344448, 344457, 344470, 344487, 344497, 344511, 344529, 344538, 344551,
    344568, 344574, 344584, 344594, 344608, 344617, 344625, 344637, 344649, 344668, 344684, 344703,
    344726, 344751, 344762, 344775, 344784, 344797, 344814, 344836, 344855, 344880, 344906, 344919,
    344937, 344957, 344973, 344986, 345004, 345024, 345044, 345060, 345075, 345095, 345117, 345135,
    345152, 345185, 345197, 345214, 345233, 345248, 345267, 345284, 345295, 345308, 345321, 345339,
    345359, 345375, 345385, 345416, 345436, 345455, 345472, 345482, 345513, 345533, 345552, 345569,
    345599, 345606, 345629, 345646, 345677, 345700, 345716, 345748, 345762, 345771, 345801, 345820,
    345838, 345854, 345863, 345883, 345894, 345907, 345917, 345937, 345956, 345973, 345994, 346020,
    346040, 346064, 346085, 346105, 346122, 346138, 346157, 346181, 346208, 346227, 346254, 346280,
    346313, 346336, 346356, 346373, 346389, 346408, 346432, 346459, 346478, 346505, 346538, 346561,
    346590, 346612, 346627, 346636, 346654, 346663, 346677, 346691, 346710, 346741, 346761, 346774,
    346792, 346810, 346831, 346855, 346884, 346900, 346924, 346953, 346967, 346986, 347003, 347019,
    347035, 347050, 347071, 347091, 347114, 347136, 347162, 347181, 347201, 347220, 347246, 347284,
    347318, 347343, 347375, 347388, 347405, 347428, 347452, 347478, 347505, 347546, 347579, 347618,
    347641, 347667, 347679, 347698, 347720, 347745, 347783, 347804, 347828, 347856, 347871, 347891,
    347909, 347920, 347934, 347944, 347961, 347971, 347985, 348026, 348037, 348067, 348095, 348117,
    348131, 348164, 348183, 348209, 348232, 348251, 348262, 348295, 348314, 348337, 348360, 348383,
    348401, 348418, 348431, 348455, 348473, 348493, 348511, 348528, 348541, 348565, 348583, 348603,
    348617, 348639, 348652, 348667, 348681, 348691, 348712, 348727, 348744, 348768, 348796, 348817,
    348834, 348850, 348862, 348885, 348904, 348921, 348940, 348966, 348996, 349015, 349026, 349039,
    349057, 349074, 349087, 349108, 349126, 349146, 349173, 349189, 349215, 349228, 349241, 349260,
    349291, 349301, 349322, 349338, 349367, 349390, 349421, 349433, 349452, 349468, 349479, 349492,
    349524, 349550, 349584, 349615, 349636, 349660, 349678, 349701, 349722, 349744, 349772, 349790,
    349814, 349832, 349855, 349876, 349898, 349926, 349944, 349973, 350010, 350044, 350068, 350085,
    350106, 350126, 350157, 350183, 350201, 350218, 350241, 350260, 350285, 350321, 350352, 350367,
    350393, 350414, 350435, 350454, 350477, 350496, 350529, 350551, 350568, 350589, 350609, 350628,
    350653, 350684, 350705, 350743, 350770, 350798, 350815, 350834, 350860, 350891, 350912, 350923,
    350936, 350956, 350977, 350995, 351029, 351050, 351070, 351096, 351118, 351136, 351146, 351166,
    351191, 351201, 351222, 351248, 351270, 351292, 351317, 351327, 351348, 351374, 351396, 351418,
    351441, 351466, 351488, 351495, 351513, 351536, 351555, 351574, 351601, 351621, 351630, 351651,
    351672, 351691, 351701, 351712, 351725, 351735, 351755, 351776, 351798, 351820, 351851, 351882,
    351910, 351926, 351942, 351962, 351989, 352002, 352019, 352036, 352051, 352077, 352096, 352113,
    352125, 352149, 352160, 352173, 352189, 352214, 352234, 352246, 352265, 352284, 352310, 352319,
    352331, 352349, 352367, 352383, 352399, 352418, 352441, 352451, 352477, 352495, 352519, 352528,
    352540, 352558, 352576, 352592, 352611, 352634, 352647, 352669, 352689, 352706, 352718, 352732,
    352749, 352772, 352784, 352802, 352816, 352828, 352847, 352866, 352892, 352906, 352926, 352935,
    352950, 352966, 352985, 353010, 353019, 353035, 353051, 353081, 353104, 353131, 353147, 353157,
    353183, 353201, 353214, 353238, 353256, 353275, 353294, 353314, 353329, 353345, 353364, 353389,
    353398, 353410, 353426, 353449, 353476, 353491, 353506, 353519, 353539, 353572, 353607, 353632,
    353649, 353675, 353701, 353718, 353750, 353762, 353800, 353809, 353837, 353859, 353876, 353902,
    353942, 353968, 353985, 354017, 354040, 354078, 354090, 354128, 354146, 354165, 354181, 354209,
    354221, 354243, 354262, 354281, 354310, 354336, 354366, 354403, 354425, 354436, 354475, 354511,
    354537, 354551, 354574, 354606, 354643, 354666, 354680, 354722, 354751, 354771, 354806, 354832,
    354873, 354900, 354925, 354938, 354950, 354963, 354980, 354996, 355031, 355052, 355084, 355110,
    355125, 355146, 355172, 355195, 355211, 355230, 355246, 355259, 355285, 355319, 355344, 355357,
    355382, 355405, 355430, 355461, 355498, 355529, 355538, 355550, 355569, 355588, 355606, 355624,
    355640, 355656, 355672, 355691, 355717, 355757, 355783, 355813, 355836, 355859, 355886, 355913,
    355947, 355970, 355989, 356008, 356024, 356049, 356074, 356090, 356121, 356137, 356147, 356173,
    356191, 356213, 356221, 356245, 356272, 356293, 356321, 356350, 356371, 356390, 356422, 356438,
    356464, 356501, 356543, 356563, 356598, 356629, 356656, 356681, 356694, 356706, 356719, 356735,
    356756, 356788, 356814, 356829, 356855, 356878, 356894, 356913, 356929, 356955, 356989, 357014,
    357027, 357052, 357075, 357106, 357115, 357127, 357146, 357164, 357182, 357198, 357217, 357243,
    357266, 357293, 357320, 357354, 357369, 357384, 357409, 357422, 357435, 357469, 357480, 357493,
    357519, 357567, 357614, 357659, 357676, 357691, 357713, 357735, 357752, 357764, 357777, 357794,
    357817, 357839, 357851, 357869, 357883, 357903, 357922, 357937, 357963, 357988, 358013, 358036,
    358071, 358096, 358115, 358135, 358154, 358169, 358195, 358220, 358245, 358268, 358279, 358292,
    358303, 358319, 358330, 358347, 358363, 358380, 358397, 358413, 358435, 358452, 358466, 358479,
    358498, 358512, 358543, 358559, 358574, 358590, 358609, 358628, 358659, 358670, 358683, 358700,
    358715, 358726, 358743, 358758, 358769, 358786, 358813, 358850, 358873, 358901, 358918, 358940,
    358952, 358960, 358974, 358998, 359036, 359070, 359090, 359115, 359141, 359153, 359171, 359203,
    359231, 359255, 359269, 359306, 359339, 359358, 359383, 359403, 359417, 359433, 359443, 359462,
    359486, 359524, 359558, 359578, 359603, 359629, 359641, 359659, 359691, 359705, 359742, 359761,
    359781, 359792, 359803, 359816, 359843, 359854, 359872, 359883, 359901, 359925, 359938, 359946,
    359961, 359982, 359992, 360003, 360022, 360039, 360050, 360071, 360081, 360093, 360104, 360117,
    360133, 360158, 360183, 360208, 360233, 360255, 360278, 360285, 360307, 360331, 360356, 360375,
    360399, 360425, 360449, 360473, 360496, 360519, 360530, 360543, 360551, 360567, 360585, 360606,
    360615, 360631, 360648, 360668, 360686, 360707, 360728, 360754, 360778, 360787, 360796, 360808,
    360822, 360830, 360849, 360887, 360900, 360919, 360941, 360955, 360971, 360986, 361008, 361026,
    361032, 361044, 361057, 361081, 361089, 361098, 361118, 361127, 361135, 361145, 361153, 361174,
    361191, 361201, 361218, 361236, 361255, 361277, 361287, 361299, 361315, 361333, 361351, 361374,
    361395, 361401, 361412, 361422, 361449, 361465, 361483, 361504, 361513, 361526, 361544, 361558,
    361565, 361588, 361621, 361644, 361664, 361687, 361712, 361727, 361741, 361756, 361779, 361803,
    361819, 361835, 361852, 361871, 361886, 361898, 361918, 361943, 361965, 361980, 361989, 362009,
    362023, 362038, 362055, 362068, 362096, 362116, 362136, 362154, 362167, 362197, 362214, 362226,
    362250, 362275, 362297, 362311, 362331, 362347, 362365, 362385, 362394, 362423, 362448, 362465,
    362494, 362505, 362523, 362547, 362572, 362605, 362614, 362631, 362655, 362670, 362696, 362707,
    362735, 362750, 362774, 362812, 362830, 362853, 362884, 362908, 362930, 362967, 362988, 363004,
    363032, 363046, 363070, 363097, 363135, 363169, 363188, 363201, 363223, 363240, 363251, 363278,
    363295, 363313, 363331, 363342, 363362, 363379, 363394, 363408, 363420, 363440, 363465, 363487,
    363502, 363511, 363531, 363545, 363562, 363575, 363603, 363623, 363643, 363661, 363674, 363704,
    363721, 363733, 363757, 363782, 363796, 363816, 363832, 363850, 363870, 363879, 363895, 363920,
    363935, 363952, 363981, 363992, 364010, 364034, 364059, 364068, 364092, 364107, 364133, 364144,
    364172, 364187, 364225, 364243, 364266, 364295, 364326, 364350, 364372, 364409, 364430, 364446,
    364460, 364479, 364492, 364504, 364524, 364535, 364562, 364572, 364589, 364600, 364620, 364637,
    364652, 364666, 364680, 364697, 364711, 364733, 364760, 364784, 364801, 364812, 364834, 364850,
    364867, 364886, 364901, 364921, 364945, 364964, 364994, 365016, 365038, 365058, 365073, 365105,
    365119, 365138, 365152, 365178, 365202, 365218, 365240, 365258, 365278, 365301, 365323, 365334,
    365352, 365369, 365388, 365419, 365432, 365452, 365478, 365505, 365540, 365551, 365575, 365594,
    365614, 365631, 365659, 365672, 365702, 365719, 365745, 365785, 365805, 365830, 365863, 365889,
    365913, 365952, 365975, 365993, 366009, 366047, 366072, 366093, 366108, 366132, 366151, 366164,
    366193, 366219, 366238, 366258, 366294, 366314, 366327, 366349, 366368, 366385, 366401, 366424,
    366463, 366489, 366527, 366545, 366559, 366579, 366600, 366621, 366647, 366656, 366673, 366714,
    366751, 366771, 366787, 366801, 366820, 366852, 366863, 366882, 366906, 366927, 366941, 366952,
    366971, 366979, 366992, 367008, 367022, 367048, 367065, 367081, 367093, 367120, 367140, 367159,
    367176, 367188, 367217, 367233, 367244, 367255, 367278, 367299, 367318, 367331, 367346, 367363,
    367382, 367397, 367419, 367427, 367441, 367457, 367485, 367495, 367512, 367535, 367559, 367591,
    367627, 367635, 367656, 367672, 367699, 367716, 367730, 367755, 367782, 367805, 367819, 367840,
    367877, 367894, 367916, 367933, 367963, 367973, 367999, 368019, 368043, 368066, 368102, 368123,
    368143, 368158, 368180, 368206, 368240, 368253, 368273, 368291, 368303, 368314, 368334, 368355,
    368371, 368394, 368404, 368420, 368446, 368469, 368477, 368493, 368535, 368552, 368569, 368588,
    368598, 368632, 368648, 368662, 368675, 368696, 368722, 368731, 368748, 368760, 368775, 368791,
    368813, 368819, 368843, 368849, 368876, 368889, 368921, 368953, 368973, 368996, 369020, 369034,
    369058, 369083, 369106, 369127, 369149, 369161, 369179, 369202, 369215, 369233, 369256, 369276,
    369289, 369316, 369339, 369370, 369377, 369392, 369416, 369438, 369458, 369477, 369498, 369515,
    369530, 369546, 369559, 369571, 369591, 369605, 369618, 369640, 369668, 369689, 369709, 369727,
    369740, 369757, 369770, 369782, 369796, 369830, 369846, 369864, 369885, 369894, 369910, 369935,
    369946, 369964, 369988, 370025, 370050, 370065, 370091, 370106, 370124, 370145, 370169, 370191,
    370228, 370244, 370258, 370281, 370302, 370315, 370327, 370344, 370355, 370372, 370383, 370403,
    370420, 370435, 370449, 370466, 370489, 370513, 370533, 370566, 370595, 370614, 370631, 370642,
    370655, 370669, 370688, 370702, 370721, 370732, 370748, 370766, 370779, 370800, 370819, 370830,
    370843, 370857, 370873, 370887, 370899, 370915, 370929, 370949, 370961, 370980, 370999, 371017,
    371033, 371047, 371059, 371079, 371098, 371115, 371130, 371144, 371155, 371173, 371192, 371206,
    371223, 371236, 371251, 371265, 371276, 371289, 371305, 371319, 371331, 371359, 371389, 371414,
    371435, 371458, 371472, 371492, 371517, 371538, 371561, 371575, 371595, 371611, 371638, 371661,
    371683, 371714, 371732, 371752, 371763, 371777, 371802, 371835, 371859, 371879, 371901, 371914,
    371933, 371962, 371986, 371997, 372010, 372035, 372056, 372079, 372093, 372114, 372132, 372144,
    372160, 372172, 372186, 372199, 372208, 372219, 372230, 372243, 372249, 372266, 372285, 372303,
    372315, 372335, 372347, 372361, 372378, 372395, 372409, 372420, 372440, 372457, 372471, 372499,
    372523, 372536, 372548, 372572, 372583, 372596, 372608, 372632, 372654, 372682, 372698, 372707,
    372717, 372734, 372750, 372757, 372785, 372811, 372824, 372837, 372846, 372858, 372876, 372891,
    372910, 372922, 372933, 372946, 372956, 372973, 372989, 373005, 373023, 373034, 373065, 373087,
    373106, 373137, 373160, 373178, 373197, 373221, 373243, 373269, 373288, 373304, 373337, 373356,
    373379, 373395, 373423, 373444, 373467, 373494, 373514, 373529, 373551, 373582, 373598, 373615,
    373631, 373649, 373666, 373682, 373707, 373720, 373743, 373768, 373797, 373815, 373827, 373844,
    373860, 373877, 373891, 373909, 373926, 373942, 373965, 373990, 374019, 374037, 374062, 374076,
    374087, 374102, 374125, 374148, 374162, 374193, 374215, 374241, 374263, 374297, 374323, 374351,
    374368, 374383, 374399, 374412, 374443, 374465, 374480, 374504, 374521, 374542, 374565, 374577,
    374600, 374616, 374631, 374656, 374675, 374687, 374709, 374737, 374765, 374789, 374808, 374825,
    374844, 374867, 374883, 374894, 374917, 374937, 374955, 374970, 374989, 375007, 375024, 375038,
    375056, 375067, 375099, 375112, 375128, 375145, 375161, 375184, 375197, 375222, 375239, 375252,
    375286, 375311, 375340, 375358, 375370, 375387, 375405, 375434, 375450, 375483, 375509, 375530,
    375550, 375573, 375612, 375638, 375662, 375686, 375722, 375741, 375767, 375786, 375825, 375849,
    375867, 375885, 375905, 375927, 375952, 375967, 375984, 376007, 376020, 376033, 376047, 376065,
    376083, 376101, 376123, 376148, 376163, 376180, 376203, 376216, 376233, 376246, 376267, 376278,
    376311, 376327, 376345, 376366, 376383, 376408, 376439, 376470, 376488, 376515, 376535, 376571,
    376600, 376619, 376649, 376679, 376696, 376722, 376741, 376768, 376790, 376813, 376828, 376847,
    376869, 376902, 376914, 376928, 376952, 376975, 376994, 377014, 377031, 377042, 377061, 377080,
    377097, 377119, 377136, 377147, 377166, 377182, 377192, 377214, 377238, 377258, 377272, 377300,
    377308, 377318, 377331, 377349, 377366, 377385, 377406, 377431, 377466, 377480, 377496, 377526,
    377554, 377576, 377599, 377614, 377625, 377654, 377684, 377716, 377735, 377752, 377769, 377804,
    377842, 377853, 377866, 377884, 377902, 377924, 377949, 377964, 377981, 378004, 378018, 378031,
    378062, 378083, 378113, 378135, 378153, 378174, 378188, 378223, 378262, 378278, 378306, 378324,
    378345, 378359, 378394, 378433, 378449, 378477, 378517, 378549, 378585, 378603, 378616, 378638,
    378651, 378665, 378680, 378699, 378737, 378748, 378761, 378775, 378810, 378826, 378854, 378871,
    378895, 378924, 378952, 378969, 378983, 379003, 379028, 379055, 379071, 379094, 379114, 379132,
    379150, 379167, 379187, 379210, 379237, 379268, 379297, 379314, 379360, 379390, 379441, 379495,
    379506, 379523, 379543, 379559, 379574, 379594, 379607, 379635, 379661, 379680, 379695, 379712,
    379732, 379748, 379763, 379783, 379796, 379824, 379850, 379870, 379889, 379904, 379922, 379947,
    379964, 379987, 380015, 380030, 380052, 380071, 380097, 380127, 380155, 380185, 380199, 380220,
    380260, 380277, 380306, 380332, 380362, 380396, 380428, 380448, 380497, 380530, 380558, 380587,
    380625, 380639, 380660, 380677, 380708, 380724, 380752, 380769, 380795, 380822, 380838, 380867,
    380890, 380909, 380942, 380964, 380991, 381006, 381037, 381056, 381070, 381094, 381120, 381147,
    381172, 381213, 381230, 381255, 381273, 381314, 381353, 381367, 381386, 381428, 381481, 381531,
    381547, 381563, 381580, 381600, 381623, 381637, 381658, 381683, 381695, 381706, 381733, 381746,
    381763, 381783, 381799, 381814, 381834, 381847, 381871, 381905, 381931, 381950, 381965, 381984,
    382009, 382033, 382046, 382061, 382081, 382094, 382117, 382135, 382152, 382177, 382188, 382212,
    382224, 382236, 382253, 382263, 382283, 382296, 382310, 382324, 382336, 382355, 382372, 382388,
    382399, 382412, 382431, 382463, 382488, 382512, 382525, 382548, 382557, 382586, 382603, 382648,
    382680, 382717, 382747, 382772, 382797, 382827, 382842, 382884, 382911, 382949, 382994, 383036,
    383053, 383065, 383084, 383126, 383153, 383172, 383199, 383217, 383228, 383241, 383261, 383294,
    383329, 383362, 383380, 383395, 383414, 383433, 383456, 383473, 383499, 383512, 383534, 383572,
    383609, 383622, 383639, 383676, 383697, 383727, 383746, 383771, 383790, 383805, 383820, 383838,
    383863, 383882, 383899, 383919, 383930, 383943, 383957, 383969, 384000, 384019, 384038, 384061,
    384078, 384091, 384113, 384151, 384188, 384201, 384218, 384255, 384276, 384295, 384320, 384339,
    384353, 384373, 384391, 384416, 384435, 384452, 384472, 384483, 384496, 384523, 384537, 384549,
    384580, 384599, 384625, 384656, 384684, 384708, 384727, 384749, 384785, 384795, 384819, 384835,
    384855, 384869, 384892, 384902, 384918, 384935, 384959, 384975, 384998, 385017, 385036, 385072,
    385082, 385096, 385130, 385144, 385162, 385177, 385210, 385237, 385268, 385293, 385316, 385332,
    385356, 385372, 385384, 385409, 385444, 385477, 385496, 385529, 385541, 385556, 385578, 385596,
    385618, 385626, 385645, 385655, 385667, 385684, 385708, 385719, 385728, 385744, 385762, 385784,
    385809, 385825, 385843, 385855, 385874, 385895, 385911, 385923, 385959, 385979, 386008, 386041,
    386060, 386089, 386107, 386121, 386135, 386155, 386169, 386186, 386210, 386234, 386252, 386271,
    386290, 386300, 386322, 386341, 386353, 386379, 386398, 386411, 386430, 386441, 386460, 386486,
    386523, 386540, 386567, 386594, 386625, 386648, 386683, 386717, 386753, 386786, 386823, 386857,
    386886, 386906, 386941, 386971, 387003, 387045, 387075, 387112, 387146, 387180, 387197, 387221,
    387251, 387278, 387299, 387335, 387345, 387358, 387380, 387407, 387416, 387428, 387446, 387469,
    387491, 387527, 387567, 387592, 387620, 387642, 387667, 387685, 387703, 387727, 387744, 387761,
    387772, 387795, 387813, 387826, 387853, 387866, 387888, 387926, 387972, 388008, 388045, 388058,
    388075, 388112, 388137, 388156, 388174, 388191, 388202, 388245, 388273, 388286, 388300, 388319,
    388335, 388355, 388373, 388392, 388413, 388429, 388449, 388484, 388500, 388521, 388539, 388555,
    388576, 388594, 388608, 388634, 388658, 388675, 388707, 388725, 388748, 388768, 388808, 388834,
    388858, 388877, 388900, 388939, 388964, 388983, 389003, 389014, 389029, 389049, 389064, 389094,
    389113, 389124, 389137, 389176, 389206, 389227, 389245, 389265, 389285, 389303, 389322, 389340,
    389357, 389379, 389394, 389414, 389433, 389452, 389469, 389492, 389507, 389527, 389538, 389553,
    389564, 389577, 389589, 389610, 389623, 389647, 389664, 389717, 389756, 389789, 389825, 389842,
    389863, 389895, 389947, 389983, 390013, 390030, 390044, 390053, 390069, 390080, 390098, 390106,
    390121, 390140, 390148, 390158, 390173, 390180, 390189, 390203, 390214, 390227, 390255, 390284,
    390297, 390319, 390357, 390379, 390404, 390420, 390430, 390456, 390470, 390488, 390517, 390545,
    390570, 390601, 390641, 390663, 390701, 390725, 390746, 390768, 390781, 390817, 390842, 390879,
    390899, 390915, 390925, 390951, 390998, 391012, 391046, 391064, 391092, 391120, 391140, 391175,
    391206, 391242, 391267, 391288, 391313, 391329, 391357, 391380, 391403, 391422, 391442, 391455,
    391484, 391519, 391536, 391567, 391603, 391634, 391655, 391693, 391728, 391756, 391773, 391792,
    391826, 391857, 391889, 391915, 391951, 391988, 392005, 392030, 392051, 392070, 392099, 392145,
    392173, 392192, 392202, 392220, 392237, 392281, 392306, 392323, 392341, 392356, 392374, 392389,
    392426, 392442, 392463, 392485, 392499, 392514, 392530, 392567, 392599, 392620, 392638, 392671,
    392705, 392736, 392768, 392801, 392826, 392837, 392850, 392888, 392910, 392935, 392952, 392962,
    392988, 393028, 393042, 393056, 393079, 393088, 393108, 393117, 393145, 393178, 393210, 393230,
    393249, 393270, 393287, 393303, 393309, 393334, 393364, 393393, 393415, 393428, 393439, 393457,
    393475, 393485, 393501, 393520, 393529, 393537, 393562, 393587, 393617, 393646, 393657, 393676,
    393703, 393730, 393748, 393760, 393769, 393789, 393799, 393809, 393823, 393849, 393866, 393878,
    393897, 393908, 393922, 393941, 393950, 393961, 393974, 393987, 393996, 394009, 394022, 394031,
    394052, 394077, 394092, 394109, 394124, 394135, 394162, 394176, 394192, 394208, 394226, 394241,
    394253, 394273, 394281, 394300, 394319, 394338, 394351, 394360, 394382, 394403, 394416, 394444,
    394463, 394488, 394510, 394537, 394548, 394562, 394587, 394614, 394625, 394648, 394669, 394701,
    394717, 394743, 394768, 394786, 394820, 394842, 394866, 394890, 394916, 394933, 394957, 394976,
    394986, 395002, 395009, 395032, 395048, 395069, 395101, 395117, 395142, 395160, 395169, 395180,
    395191, 395204, 395231, 395263, 395281, 395310, 395350, 395384, 395402, 395428, 395457, 395478,
    395513, 395545, 395588, 395613, 395628, 395650, 395673, 395699, 395733, 395752, 395774, 395791,
    395819, 395846, 395870, 395889, 395932, 395953, 395972, 395983, 395996, 396042, 396060, 396084,
    396113, 396141, 396167, 396191, 396212, 396229, 396249, 396262, 396273, 396289, 396301, 396315,
    396333, 396358, 396379, 396395, 396406, 396422, 396436, 396454, 396475, 396495, 396511, 396537,
    396546, 396559, 396576, 396590, 396605, 396619, 396637, 396662, 396687, 396695, 396708, 396719,
    396737, 396754, 396773, 396795, 396819, 396832, 396850, 396873, 396894, 396905, 396929, 396943,
    396958, 396971, 396980, 396993, 397013, 397038, 397058, 397077, 397099, 397107, 397126, 397145,
    397164, 397181, 397204, 397210, 397234, 397256, 397267, 397280, 397311, 397338, 397366, 397391,
    397402, 397418, 397434, 397446, 397460, 397485, 397509, 397525, 397538, 397559, 397582, 397593,
    397606, 397617, 397635, 397646, 397672, 397692, 397702, 397715, 397725, 397739, 397755, 397766,
    397784, 397804, 397812, 397822, 397832, 397854, 397870, 397883, 397903, 397917, 397939, 397963,
    397976, 397996, 398010, 398032, 398050, 398062, 398072, 398089, 398105, 398116, 398135, 398154,
    398166, 398181, 398197, 398216, 398234, 398255, 398280, 398301, 398314, 398332, 398351, 398367,
    398385, 398400, 398414, 398425, 398438, 398451, 398471, 398485, 398501, 398537, 398550, 398583,
    398598, 398613, 398649, 398673, 398693, 398711, 398730, 398750, 398770, 398790, 398808, 398827,
    398844, 398861, 398880, 398895, 398911, 398931, 398950, 398966, 398985, 399002, 399021, 399039,
    399056, 399069, 399080, 399093, 399117, 399137, 399155, 399175, 399193, 399212, 399238, 399264,
    399280, 399303, 399321, 399346, 399364, 399383, 399402, 399413, 399426, 399455, 399481, 399502,
    399516, 399540, 399561, 399575, 399587, 399617, 399628, 399640, 399661, 399677, 399691, 399724,
    399756, 399769, 399788, 399802, 399821, 399844, 399863, 399884, 399903, 399918, 399934, 399957,
    399981, 399996, 400007, 400020, 400045, 400069, 400086, 400113, 400126, 400158, 400174, 400191,
    400213, 400233, 400247, 400270, 400283, 400300, 400319, 400341, 400357, 400374, 400394, 400408,
    400423, 400446, 400459, 400476, 400491, 400507, 400526, 400548, 400568, 400593, 400629, 400666,
    400701, 400720, 400739, 400768, 400803, 400831, 400863, 400887, 400903, 400929, 400955, 400992,
    401032, 401066, 401093, 401116, 401143, 401183, 401209, 401235, 401270, 401319, 401358, 401384,
    401417, 401452, 401484, 401514, 401530, 401548, 401570, 401589, 401612, 401635, 401651, 401681,
    401691, 401705, 401727, 401738, 401754, 401771, 401791, 401810, 401833, 401870, 401881, 401900,
    401912, 401930, 401950, 401979, 402012, 402055, 402079, 402090, 402100, 402114, 402127, 402139,
    402158, 402171, 402190, 402206, 402235, 402254, 402271, 402292, 402308, 402331, 402350, 402372,
    402384, 402403, 402426, 402453, 402466, 402486, 402510, 402530, 402539, 402555, 402572, 402595,
    402610, 402641, 402661, 402680, 402704, 402715, 402733, 402758, 402770, 402782, 402799, 402827,
    402850, 402884, 402919, 402952, 402974, 403005, 403024, 403037, 403057, 403068, 403086, 403107,
    403131, 403158, 403179, 403191, 403214, 403230, 403253, 403270, 403293, 403313, 403327, 403355,
    403377, 403408, 403433, 403456, 403485, 403512, 403542, 403567, 403580, 403597, 403616, 403638,
    403658, 403680, 403700, 403717, 403735, 403750, 403766, 403802, 403836, 403847, 403864, 403906,
    403917, 403941, 403951, 403968, 403996, 404038, 404049, 404071, 404095, 404105, 404122, 404135,
    404149, 404175, 404187, 404216, 404229, 404272, 404283, 404325, 404335, 404368, 404378, 404387,
    404402, 404430, 404445, 404461, 404477, 404504, 404545, 404555, 404574, 404591, 404609, 404630,
    404653, 404662, 404683, 404695, 404706, 404739, 404770, 404812, 404823, 404845, 404867, 404881,
    404891, 404905, 404916, 404934, 404956, 404974, 404983, 405001, 405017, 405068, 405102, 405125,
    405142, 405169, 405194, 405230, 405244, 405293, 405325, 405344, 405357, 405368, 405392, 405415,
    405432, 405460, 405487, 405524, 405546, 405571, 405607, 405642, 405656, 405705, 405737, 405779,
    405798, 405811, 405835, 405874, 405913, 405932, 405961, 405988, 406004, 406055, 406076, 406115,
    406129, 406154, 406180, 406233, 406269, 406290, 406309, 406334, 406371, 406405, 406424, 406446,
    406480, 406502, 406533, 406562, 406596, 406634, 406650, 406660, 406685, 406704, 406716, 406724,
    406772, 406807, 406842, 406864, 406898, 406937, 406964, 406990, 407028, 407064, 407085, 407120,
    407144, 407168, 407184, 407208, 407258, 407283, 407296, 407330, 407365, 407383, 407421, 407444,
    407456, 407467, 407486, 407509, 407531, 407556, 407593, 407627, 407646, 407680, 407710, 407744,
    407781, 407801, 407813, 407825, 407836, 407844, 407855, 407868, 407885, 407927, 407963, 408009,
    408061, 408107, 408160, 408191, 408205, 408254, 408292, 408311, 408324, 408346, 408357, 408381,
    408395, 408413, 408436, 408450, 408468, 408491, 408516, 408532, 408549, 408563, 408583, 408608,
    408640, 408655, 408674, 408692, 408706, 408720, 408731, 408754, 408771, 408795, 408814, 408840,
    408856, 408869, 408884, 408901, 408916, 408930, 408948, 408961, 408972, 408981, 408994, 409006,
    409024, 409047, 409077, 409092, 409100, 409117, 409132, 409149, 409163, 409182, 409194, 409219,
    409233, 409250, 409265, 409288, 409306, 409324, 409338, 409375, 409398, 409412, 409423, 409444,
    409477, 409501, 409518, 409539, 409554, 409567, 409589, 409599, 409616, 409630, 409642, 409673,
    409699, 409733, 409746, 409772, 409791, 409814, 409844, 409870, 409898, 409919, 409940, 409959,
    409983, 410009, 410029, 410055, 410068, 410088, 410106, 410128, 410140, 410154, 410176, 410199,
    410209, 410242, 410258, 410272, 410298, 410310, 410324, 410343, 410356, 410365, 410385, 410409,
    410420, 410438, 410450, 410472, 410482, 410501, 410526, 410549, 410568, 410583, 410611, 410627,
    410639, 410672, 410696, 410728, 410749, 410776, 410800, 410824, 410850, 410868, 410886, 410914,
    410934, 410959, 410981, 411000, 411010, 411028, 411053, 411063, 411089, 411105, 411122, 411145,
    411163, 411184, 411199, 411218, 411228, 411245, 411267, 411277, 411294, 411309, 411322, 411337,
    411356, 411381, 411396, 411405, 411417, 411450, 411469, 411485, 411497, 411516, 411538, 411558,
    411568, 411586, 411608, 411627, 411640, 411661, 411683, 411708, 411726, 411746, 411762, 411784,
    411810, 411830, 411872, 411905, 411933, 411969, 411997, 412015, 412029, 412048, 412067, 412093,
    412115, 412131, 412148, 412169, 412195, 412206, 412224, 412238, 412254, 412272, 412289, 412305,
    412336, 412354, 412385, 412418, 412439, 412454, 412477, 412507, 412539, 412554, 412574, 412611,
    412642, 412661, 412680, 412689, 412705, 412716, 412741, 412759, 412778, 412789, 412815, 412826,
    412839, 412861, 412883, 412905, 412930, 412949, 412963, 412989, 413018, 413039, 413063, 413085,
    413107, 413129, 413154, 413181, 413223, 413250, 413292, 413303, 413326, 413351, 413381, 413410,
    413437, 413462, 413487, 413505, 413523, 413544, 413559, 413580, 413600, 413614, 413639, 413659,
    413680, 413707, 413724, 413752, 413763, 413789, 413808, 413825, 413844, 413863, 413890, 413902,
    413922, 413936, 413956, 413981, 414019, 414049, 414076, 414104, 414129, 414157, 414177, 414208,
    414231, 414258, 414268, 414290, 414301, 414327, 414350, 414367, 414390, 414403, 414420, 414432,
    414443, 414455, 414466, 414482, 414505, 414528, 414548, 414557, 414570, 414578, 414598, 414616,
    414626, 414645, 414656, 414673, 414683, 414694, 414707, 414719, 414741, 414761, 414773, 414783,
    414795, 414811, 414830, 414842, 414856, 414882, 414905, 414919, 414933, 414966, 414987, 414998,
    415018, 415031, 415058, 415075, 415090, 415108, 415134, 415147, 415179, 415199, 415230, 415260,
    415277, 415292, 415310, 415326, 415341, 415355, 415364, 415377, 415397, 415410, 415430, 415448,
    415458, 415475, 415494, 415518, 415536, 415554, 415579, 415591, 415610, 415629, 415650, 415676,
    415696, 415716, 415727, 415740, 415753, 415770, 415782, 415799, 415815, 415824, 415840, 415854,
    415868, 415879, 415897, 415913, 415929, 415948, 415959, 415972, 415984, 416001, 416018, 416032,
    416047, 416063, 416085, 416099, 416114, 416130, 416141, 416153, 416166, 416185, 416198, 416212,
    416227, 416252, 416273, 416292, 416307, 416323, 416342, 416353, 416366, 416381, 416397, 416408,
    416427, 416441, 416461, 416472, 416486, 416506, 416517, 416540, 416561, 416577, 416594, 416616,
    416629, 416650, 416668, 416687, 416705, 416718, 416730, 416750, 416760, 416779, 416791, 416810,
    416816, 416828, 416845, 416863, 416874, 416880, 416893, 416914, 416928, 416948, 416959, 416971,
    416982, 416993, 417007, 417026, 417051, 417076, 417100, 417124, 417147, 417171, 417195, 417218,
    417240, 417261, 417289, 417320, 417341, 417363, 417383, 417410, 417440, 417469, 417493, 417516,
    417539, 417563, 417585, 417604, 417632, 417659, 417670, 417697, 417710, 417734, 417758, 417781,
    417814, 417846, 417873, 417892, 417915, 417931, 417953, 417980, 418002, 418021, 418043, 418072,
    418095, 418117, 418133, 418155, 418176, 418200, 418219, 418238, 418260, 418286, 418306, 418325,
    418338, 418357, 418384, 418405, 418423, 418444, 418472, 418495, 418514, 418535, 418551, 418572,
    418593, 418630, 418676, 418697, 418721, 418752, 418792, 418820, 418844, 418877, 418898, 418909,
    418922, 418949, 418972, 418988, 419010, 419022, 419037, 419052, 419065, 419077, 419087, 419099,
    419113, 419125, 419140, 419157, 419172, 419185, 419198, 419210, 419228, 419238, 419250, 419275,
    419289, 419303, 419320, 419339, 419356, 419373, 419388, 419403, 419425, 419439, 419451, 419465,
    419492, 419508, 419525, 419538, 419556, 419568, 419582, 419598, 419612, 419626, 419649, 419661,
    419673, 419693, 419704, 419723, 419732, 419743, 419756, 419777, 419798, 419815, 419832, 419847,
    419858, 419868, 419879, 419893, 419913, 419926, 419938, 419953, 419970, 419985, 419998, 420011,
    420023, 420033, 420045, 420070, 420089, 420108, 420143, 420157, 420171, 420185, 420202, 420218,
    420230, 420260, 420274, 420288, 420301, 420320, 420337, 420353, 420365, 420392, 420413, 420424,
    420454, 420465, 420475, 420491, 420507, 420521, 420534, 420543, 420570, 420582, 420603, 420627,
    420640, 420652, 420670, 420686, 420702, 420713, 420732, 420765, 420796, 420814, 420840, 420851,
    420879, 420892, 420906, 420920, 420950, 420982, 421007, 421024, 421040, 421052, 421074, 421100,
    421113, 421144, 421159, 421172, 421190, 421198, 421226, 421238, 421250, 421260, 421274, 421286,
    421305, 421333, 421348, 421359, 421372, 421393, 421410, 421423, 421441, 421459, 421476, 421502,
    421517, 421531, 421548, 421561, 421577, 421596, 421613, 421636, 421659, 421681, 421692, 421709,
    421722, 421735, 421753, 421795, 421843, 421858, 421879, 421897, 421925, 421939, 421972, 421994,
    422028, 422059, 422079, 422107, 422122, 422134, 422155, 422168, 422191, 422203, 422220, 422234,
    422263, 422280, 422297, 422318, 422328, 422360, 422398, 422437, 422468, 422495, 422514, 422544,
    422553, 422565, 422581, 422602, 422634, 422663, 422704, 422733, 422749, 422761, 422779, 422786,
    422800, 422819, 422828, 422842, 422853, 422866, 422887, 422909, 422920, 422936, 422957, 422980,
    422999, 423010, 423026, 423047, 423069, 423087, 423107, 423128, 423143, 423153, 423169, 423184,
    423205, 423221, 423237, 423250, 423261, 423279, 423294, 423318, 423330, 423345, 423372, 423395,
    423414, 423430, 423451, 423476, 423492, 423514, 423527, 423561, 423582, 423600, 423626, 423641,
    423669, 423705, 423725, 423753, 423772, 423783, 423796, 423812, 423833, 423883, 423932, 423951,
    423971, 423983, 424000, 424022, 424042, 424062, 424074, 424091, 424113, 424133, 424150, 424159,
    424173, 424192, 424209, 424218, 424230, 424251, 424270, 424282, 424304, 424320, 424339, 424358,
    424367, 424378, 424391, 424411, 424423, 424440, 424460, 424478, 424490, 424505, 424517, 424532,
    424545, 424560, 424585, 424599, 424616, 424648, 424663, 424691, 424708, 424729, 424744, 424755,
    424784, 424798, 424823, 424835, 424854, 424868, 424881, 424906, 424935, 424960, 424971, 424984,
    424996, 425011, 425018, 425024, 425046, 425084, 425111, 425125, 425152, 425173, 425183, 425196,
    425216, 425255, 425293, 425327, 425369, 425386, 425413, 425429, 425453, 425467, 425494, 425527,
    425548, 425568, 425578, 425591, 425611, 425650, 425688, 425722, 425739, 425756, 425780, 425793,
    425814, 425825, 425849, 425867, 425884, 425891, 425901, 425918, 425954, 425989, 426020, 426034,
    426060, 426083, 426096, 426122, 426154, 426174, 426183, 426221, 426240, 426277, 426310, 426351,
    426363, 426382, 426398, 426409, 426422, 426439, 426454, 426477, 426488, 426501, 426528, 426542,
    426569, 426590, 426600, 426613, 426633, 426667, 426684, 426700, 426715, 426733, 426750, 426761,
    426780, 426799, 426820, 426830, 426845, 426868, 426894, 426906, 426932, 426949, 426967, 426984,
    426995, 427021, 427043, 427062, 427081, 427102, 427112, 427127, 427150, 427176, 427188, 427205,
    427223, 427238, 427252, 427272, 427286, 427294, 427317, 427336, 427352, 427379, 427395, 427413,
    427420, 427432, 427450, 427470, 427493, 427502, 427522, 427536, 427565, 427582, 427598, 427608,
    427633, 427651, 427669, 427689, 427711, 427725, 427734, 427756, 427781, 427805, 427824, 427835,
    427851, 427874, 427893, 427904, 427917, 427935, 427952, 427963, 427982, 428001, 428022, 428032,
    428047, 428070, 428096, 428108, 428125, 428143, 428160, 428171, 428190, 428209, 428230, 428240,
    428255, 428278, 428304, 428316, 428342, 428359, 428377, 428394, 428405, 428431, 428453, 428472,
    428491, 428512, 428522, 428537, 428560, 428586, 428598, 428615, 428630, 428644, 428664, 428678,
    428686, 428709, 428728, 428744, 428771, 428787, 428805, 428812, 428824, 428842, 428862, 428885,
    428894, 428908, 428937, 428954, 428970, 428980, 429005, 429023, 429041, 429061, 429075, 429084,
    429106, 429131, 429155, 429174, 429185, 429201, 429224, 429243, 429254, 429267, 429285, 429302,
    429313, 429332, 429351, 429372, 429382, 429397, 429420, 429446, 429458, 429475, 429490, 429503,
    429515, 429526, 429547, 429562, 429574, 429586, 429617, 429628, 429654, 429676, 429697, 429712,
    429724, 429750, 429781, 429805, 429832, 429850, 429877, 429895, 429903, 429926, 429943, 429962,
    429981, 430013, 430031, 430051, 430078, 430108, 430120, 430138, 430167, 430176, 430196, 430207,
    430237, 430274, 430284, 430309, 430328, 430349, 430369, 430391, 430405, 430426, 430445, 430456,
    430484, 430507, 430532, 430551, 430562, 430575, 430586, 430623, 430644, 430659, 430671, 430718,
    430767, 430787, 430802, 430819, 430839, 430857, 430872, 430890, 430905, 430922, 430937, 430950,
    430968, 430988, 431007, 431021, 431040, 431058, 431073, 431091, 431101, 431116, 431129, 431147,
    431167, 431186, 431200, 431219, 431237, 431257, 431267, 431282, 431294, 431309, 431331, 431363,
    431372, 431393, 431410, 431417, 431430, 431449, 431473, 431485, 431495, 431513, 431530, 431553,
    431580, 431591, 431601, 431618, 431632, 431649, 431683, 431711, 431735, 431746, 431762, 431780,
    431790, 431816, 431831, 431845, 431859, 431876, 431900, 431912, 431929, 431954, 431973, 431993,
    432012, 432030, 432043, 432061, 432091, 432125, 432136, 432149, 432167, 432182, 432200, 432231,
    432243, 432263, 432280, 432296, 432309, 432329, 432355, 432385, 432406, 432420, 432439, 432456,
    432477, 432508, 432523, 432538, 432558, 432575, 432599, 432627, 432645, 432654, 432676, 432707,
    432720, 432739, 432748, 432770, 432783, 432802, 432808, 432820, 432839, 432863, 432873, 432891,
    432902, 432918, 432934, 432941, 432954, 432975, 432983, 433001, 433015, 433027, 433045, 433067,
    433086, 433095, 433113, 433135, 433156, 433167, 433180, 433189, 433208, 433223, 433243, 433264,
    433283, 433293, 433316, 433349, 433362, 433382, 433399, 433423, 433437, 433458, 433473, 433499,
    433512, 433536, 433555, 433576, 433607, 433635, 433654, 433667, 433692, 433705, 433725, 433742,
    433766, 433780, 433801, 433816, 433842, 433855, 433879, 433894, 433913, 433934, 433965, 433984,
    433994, 434008, 434019, 434031, 434054, 434064, 434085, 434102, 434114, 434130, 434148, 434162,
    434178, 434196, 434206, 434218, 434237, 434253, 434276, 434289, 434309, 434334, 434348, 434371,
    434383, 434397, 434415, 434427, 434447, 434474, 434484, 434502, 434511, 434530, 434559, 434570,
    434584, 434606, 434636, 434657, 434665, 434678, 434700, 434720, 434734, 434745, 434763, 434777,
    434788, 434801, 434814, 434831, 434845, 434867, 434880, 434910, 434931, 434960, 434979, 434992,
    435009, 435035, 435047, 435073, 435095, 435109, 435119, 435132, 435152, 435164, 435178, 435190,
    435220, 435230, 435244, 435257, 435277, 435291, 435312, 435324, 435344, 435358, 435370, 435399,
    435429, 435439, 435458, 435476, 435504, 435520, 435544, 435566, 435580, 435603, 435620, 435651,
    435684, 435711, 435730, 435743, 435766, 435780, 435791, 435806, 435824, 435833, 435846, 435854,
    435866, 435895, 435912, 435940, 435964, 435987, 436002, 436021, 436035, 436056, 436068, 436087,
    436097, 436129, 436144, 436181, 436217, 436228, 436239, 436271, 436306, 436320, 436353, 436367,
    436388, 436425, 436460, 436478, 436518, 436557, 436568, 436579, 436589, 436608, 436641, 436674,
    436693, 436711, 436723, 436734, 436745, 436758, 436788, 436821, 436852, 436872, 436891, 436926,
    436959, 436986, 437008, 437031, 437053, 437064, 437095, 437106, 437137, 437160, 437185, 437201,
    437229, 437247, 437273, 437287, 437304, 437314, 437337, 437348, 437379, 437413, 437424, 437455,
    437490, 437513, 437538, 437562, 437578, 437596, 437628, 437656, 437674, 437700, 437725, 437739,
    437760, 437777, 437787, 437803, 437825, 437845, 437881, 437895, 437908, 437945, 437973, 438000,
    438024, 438043, 438063, 438091, 438107, 438126, 438138, 438170, 438197, 438213, 438235, 438260,
    438280, 438306, 438324, 438341, 438354, 438374, 438401, 438430, 438452, 438475, 438497, 438527,
    438549, 438560, 438590, 438606, 438616, 438635, 438657, 438681, 438702, 438724, 438739, 438770,
    438797, 438814, 438839, 438863, 438884, 438897, 438913, 438932, 438941, 438961, 438992, 439024,
    439047, 439068, 439097, 439115, 439133, 439151, 439164, 439177, 439197, 439215, 439237, 439258,
    439269, 439298, 439322, 439347, 439360, 439391, 439414, 439425, 439448, 439473, 439491, 439519,
    439545, 439570, 439584, 439601, 439611, 439627, 439647, 439667, 439682, 439694, 439717, 439729,
    439752, 439770, 439790, 439807, 439818, 439837, 439859, 439870, 439883, 439907, 439938, 439963,
    439987, 440009, 440028, 440062, 440083, 440104, 440132, 440154, 440176, 440197, 440209, 440228,
    440244, 440275, 440293, 440314, 440342, 440364, 440386, 440407, 440419, 440438, 440454, 440485,
    440503, 440530, 440564, 440592, 440619, 440644, 440666, 440703, 440727, 440740, 440758, 440783,
    440802, 440821, 440839, 440848, 440880, 440890, 440906, 440919, 440943, 440971, 440986, 441005,
    441031, 441052, 441072, 441091, 441102, 441120, 441132, 441151, 441177, 441192, 441221, 441237,
    441248, 441261, 441282, 441310, 441332, 441354, 441375, 441387, 441406, 441422, 441453, 441471,
    441498, 441522, 441539, 441568, 441584, 441602, 441629, 441653, 441674, 441687, 441714, 441737,
    441747, 441774, 441795, 441815, 441831, 441851, 441878, 441898, 441922, 441943, 441956, 441983,
    441993, 442014, 442034, 442061, 442089, 442104, 442132, 442163, 442183, 442209, 442231, 442255,
    442282, 442307, 442341, 442356, 442390, 442415, 442431, 442443, 442472, 442496, 442524, 442557,
    442580, 442598, 442632, 442658, 442681, 442711, 442736, 442763, 442783, 442815, 442829, 442861,
    442881, 442907, 442927, 442948, 442982, 442998, 443031, 443065, 443081, 443094, 443130, 443152,
    443180, 443200, 443228, 443253, 443284, 443317, 443342, 443362, 443377, 443393, 443410, 443436,
    443463, 443479, 443492, 443507, 443526, 443540, 443558, 443564, 443583, 443606, 443636, 443660,
    443691, 443704, 443731, 443751, 443772, 443802, 443822, 443836, 443860, 443880, 443891, 443909,
    443920, 443940, 443958, 443980, 443999, 444007, 444016, 444032, 444042, 444058, 444079, 444098,
    444121, 444137, 444166, 444184, 444199, 444229, 444242, 444268, 444285, 444289, 444309, 444328,
    444347, 444366, 444383, 444391, 444410, 444429, 444445, 444464, 444475, 444488, 444499, 444517,
    444535, 444564,
};

const char action_data_levels[] =
    "rrwwwWWWWWwwwwwwwwwWwWWWWWWWWWWWWWWWWWWWWWRrRRRRRrRRRRRllLlLlllLRwwwWWwwwrWllllllllwWwRTTWWWWW"
    "WWWWWWWwrrrWWWWWWWWRRRRRRRrRLRlLRrRwWTTWWWrwWWWRRlLRTTWWWWWRRRRRRRLWWWWwWPWPPRRRRRRWWlRRPWWTTW"
    "TWwWWWWWRRRRRRrRRWLLlLLlRRwTWwWWWWlTTWWWWwwWwrRrlllllllllLwwTTWwlwrrrrrrwwWWWWRRRRRLlLLWRWTTWW"
    "WwrwrwwwwwwwwwwwwwpWWWWWWWWWWWWWWWWWWRRWWWWWWRrRRRRRRRRRRRWLlLLlLLLLLLLLLLlLlRLLWWWrWTTWWWWWWW"
    "WWWWWWWWwWWWWWWlRRRRRRRRLLlLLLWWTTWWWWRwWRRRRLLlLWWTTWWWWWRWlRWTTWWwWWWWWWWWWWWWWRRRRRRRRlLLLL"
    "LlRLWWWTTWWWWWWWWWWWWWWWWWRRRRRRRWWLlWWWWWWWwwwWWWwrrrRRRrRlllLlwwwwTTWWWWWrrrrrwwwwwwwwWwWWww"
    "wwwrrrrrrllllllllwwwwWWwwwwwPPWWWWWWWWPWWWWRRRRRRRLLLLLWWWWWPPPPPPWWWWPWWWWWWWWWWWWWWRRRRRlllL"
    "lLrlRWTTWWWWWwWwWWwwWWWWWWWWWrRRRRRRRRRRRRlLLlLlLLllLRWWWWWTTwWWWWWWWWWWWWwWWWWWWRRRRLlLLRWWWT"
    "TWWWwwWWRRRrrRRRrLRLLRwWWWWTWTWWWWWWWrrrrlRWWWTTRRWRWwwwWWRRrRwlllllrrLlrllRwWwTTWrrrrrrwwwwww"
    "wwwwwwwwwrrrrrrrrrwllllllrlwttwwwwwwWWWWWWWWWWWWWWWRRRRRRRRLlLLLLLWRWWWWWWWWWWWWWWWWWWWWWWRRRR"
    "RRRRLlLLLLLLWRTTWWWWWWWWWWWWWWWWWWWWWRRRRRRRRWWLlllLlLRllWWWTTWWWWWWWWWWWwWWWwWwWWWwWWWWwwWWWw"
    "WWWWWWWwwlllllllLllRlLLlRlllwWWWWWwwrRRLlrWWWWWWWWTTWWwWWWWWrrwwwWWWWwwwWwWwwwwWwwWwWwWwwwWWWW"
    "rrWWWwRRrRrrRrRrrrrrRrRWllLllllllllRllwwpWwwWTTWwwWwWwWwWwwwwWWWWRRRRrlllRRlwTTWWWWWWWWWWwWWWW"
    "WWWWWWRRRRRRRRRRRRrRRRRRRRRLLRlRlRWWWWWRWTTWWWWWWWWWWpRRRRPLLllLLRpWTTWWWWWWWrRlllWWwWWWwWWWRr"
    "RRRRRRRllLlllRwWTWTRRRWWWWWWWWWWWWWWWWRRRRRrRRrrRrrRRRrRRRRRWRrRrRWlLlLlrlLLLLRLRRlWwWWWWWTWTW"
    "WWWWWWWWWWWWwWWwWWwWWwwWrRRRRRlRRrRRRrrrrrlllllllllllRwwWTTWWWWWWWwrwwrrrwWWWWWWWWWWTWWWWWWTWl"
    "lllllllllllllllllrlllWWWWWWWWWlWwWWWWWWWWWWWWWWWWWWWWWwlWWWWWWWWWWWWWWwWWWWWWWWwrRRRRrRRRRRRRR"
    "LLLLlLLLLRLLLlWwWTTWWwWWWWWWWrrrrwwwwwllllwwwwwwwwwwwWwwWPrRrRRlrwrrrrrlrRrRRRRRRRRRRrRlllllll"
    "lrllrLlllllLRllllwWwPwwwwwlLLwwwWWWWwTwTwwWlrwwwwrrrrrwrWWwWwWWWWWRRRRRlllRlWTWWWTWWWWWWwWWWRR"
    "RRRwrrRrWWWWWTWTWWWRRRRllRwWWTTwwwwwwwwwwwwwwwWWWWWWWWWWWWWWWWWWWWPWWPWWWWWWRrRrRrrRrrRrrWWWrR"
    "rrRRRRRRRRrrRRrRlllllllLLlllllpllLLLlllLllllLllRlPWWPwWPWWWWWwTTWWwWWwWWWWWWWWWWWWWWWWWWrRrrrR"
    "rrrRllLLrlRWTWWTWWTWWWWWWWwwwwwrrrrlrttwwWWRRRLllRTTWWwWWwWWWWWWWRRrRLLLLlLlLtlLTTWWWWwWWlWPPW"
    "WWWRrrwwWWwwwwwWwWwWwWWWwWwWwWWWwWWwwWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRlRRRRRRRRRRRR"
    "RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWWRWWWWWWWPWRPlLllllRllllllLlLlLlLlLLLlLllllLLRlLLLlLLllL"
    "LLLllLLLRpPPWWWWLWRWwWWWWwWWWWWPTTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWlWWRWWWWWWWWWWWrRRRRRRRLLLLLL"
    "LRwTTWWrRRrPRWWwWWrWWrWRWwWWwWWwWwWwWWwWwWWwWWWWwwWWWwWwWWWwWWWWWWWWWWWWWWwWWWwWWWWWWwWwWWWWWW"
    "RWWWRrrRRRRRRRRRRRRRRRRRRrRRRRRRRRrrRRRRRRRrRRRrRRRRRRRRRRRrRRRRRrWRRWWwWWWRrrRRRlLLLLlLlLLLLL"
    "llLLLLLllLLLlLllLllLLLLlrllllllLllRrWWwwwWwWwWRwRwWWWWWWWWWWTTWWWWWWWWWWWWWWWWWWWWWrWWWPWRRrrR"
    "RrrrrrrPrrllLRwPwTTwWwrWWWWWWWwWWWWWWRrlrrrRrLrLLRTTWwWWWwWWWWWWRRRrrRlllrTTWWWRRrRWRWTTWRwWRR"
    "WRRlRRRRTTWWWRRWWWwWWWWWWWWWWWRRRRRRLLlLLLrLWRRRTTWWWWWWWWWWWWRRRlWWWWRRTTTTWwwwwwWWWwwRrrRRRr"
    "rrRRRRRRRrrrrrrrrrrRRllllllRwwwwTTWWwwWwwwWwwwwWWWwwWwwrrrrrWrRrrrRlrrrrwwTTwWWWWwwwwWWwwwwwWW"
    "wwwwWwwWWwwwwWwwWwwWWWWWwwwwWwwwWwWwwWwwwWWwwWwwwwwWWWWWWwWWWWWWwwwwWWWWWWwWwwWwWWWwWWWWWWWWRR"
    "RRRRRRRRRRWwWwwwwrrrrRRRrrRRRrrrRRRRRrrRrrrRrrRRRrRrrrrrRRRrRRRRRRRRRwwwlllLLLLLLLllllLLLLRLLL"
    "LlllllllllllLllLlllLLlRlllLlLwWWWWWwWwWWWWWWWWWWWwwwWwwwwwrrLWwwWWwWWwwTTTwTTTwwwwWWWWWwwWWWWw"
    "WWWwwWwwWWWwwwwWWWWrrWWWWwWWWwWWWWWWwWWWRRRRRRRRRrRRRRLLlllLllllllLllllPwWWWWTTWRRRWWWWWWWWWWW"
    "WWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLlLLlLLLLLlLLLLLLRRWWRWWWTTWWWWWWWWWWWWWWWWWWW"
    "wWwRWWRRRRRRRRrrrrRWTTWWWWWwWWWWWWRWWWWWwWWWWWWWWWWWWRRRRRRRRLRllRRRRlRRRRRRRlRRRRWwWTTWWWWWWW"
    "wwrwWWWwwWWWwwwwWwwWWWwrRRRrrrrrRRRRRRLRRrrRRRrWWrrrrRRRWlLllLlrrlllLLLLLlLLLllllwWwwWPwwWwWTw"
    "TwwWWWWrWRRLWWPWWWWwwwwwwwwwwwWWwwwwwwwwwwwwwWWWWWWWWWWWwWwWWwWWWWWWRRRWWRRRRRRRRRRRRRRRRRRRRR"
    "rrRrRRRRrrRRRRrRRRRlllLllllllLllllllLllllLlllLLllllllllllRlllWWWTWWTWWWWWWWWWWwWWwWWWwWWwWWWRW"
    "WWWWwPrrRWRWWPWTTTWWWWWWWWWWWRRRLRRRRRWWLRTRRWWWPRwWWlRWWWWWWTWWWWWWWWWWWWwRrWWWRRRRRRRrRRRRRR"
    "lllrlLrLlRlrWWWWwTWrWWwWWWwWWWWWWprRwppwwpwwwwwwwwwPPWWWwWWPWWWWWWwWWWWRRrrrWWWWwrrRRrRRrRRRRR"
    "RRRrRrRrRrrrrRRRRrrrrrRwwllLllllllllrLllllllllLlllWwWWWwWwWWWWwwWWwwwwWwwwwTTPWWWWWWwwWWWWWWww"
    "wWPWWWWPRRRRRWWRRRRRRRLLlLLLLLlLLLWWWWWRTTWWWWWRRRRRRRRWWWWWWWWWwWWWPwWRRRRwWlLlLLllllllLllLll"
    "lwPWWWWWWWWWWWWWWWWwWWWWWwwWWWWWWRRRrlLllLRWwWTTWWWRWRRRRwWWWWWWwWWWWWRRWRrRRRRRRRRRRRRRRRRRRR"
    "RRRRRRRWlLLLLllLWWWWWWWWWWWWWTWTwwwWWWWWWWWWWWwwWWWWWwRRRrrRRrrrLlllllLRRrrrTTWWWwwRrrwwTRRRRR"
    "rRwWwWWWWWWwwWLLLLLLrLLllLLLlllLwWWTwwTTWWWLWwWRrRRRRLLlLWPWPWTTWwWrRRRWrlLLlLrWTTRWWwrLrRlllR"
    "TTwrwwWWWWWWWWrrRRRrRrRLlRrRLWWwWWwwwwWWWWWWTTWWwwWWWWWwRRRrrRRrrrLlllllLRRrrrTTWWWwwRWWwRllLl"
    "WTWTWPpWWPWRrPRlLLLlWTTWPWlPWWWWWWrRLLLlLTTWWwwWrRrwRRRRrRRLlRRWwwTWwTWWWWWWWWWWWWWRRRWWLLRWWW"
    "WWWWWWWwWwwwwWWWWWWwWWWWWWWWwwWWWWWRRRRRRRRRrWwwRrRRRrRwRrrRRwwlLLLLLLLLLLlLLwwwWWWwWwwWWTTWwW"
    "WWwWWwWWWWwwWWRRRRRRLRRrWWWWWWWrrrrrrRrWWWWWWWWWWRRRRRRRRRRRRRRRRrRrrrrrrWRrrrrrrrrrRrrrrRrrWW"
    "WWWWWWWWWWWWWWWWWWTTWWrrrrrrrrrrrrrrrwwwwwwwwwwwlwwwwwwwwllllllrlllllllrlwwWRrWWWWWWwWWWwWwwwW"
    "WrRRlrrrllRRRRlrlrlrlrlLlRlWRRRRRRrrrRRRRrRRRrrRLllllllRWWWWWWwwWWWWwwwwWWRrWWwwWTTWWWWWWwwwRR"
    "RrrrllRWwWwWWWWwWTTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRWRLWWWWWWWWWWWWWWWWWWWWwWWWWWWWWWWWWWWW"
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWWWWWWWWWWW"
    "WWWWWWWRRRRRRRRRRRRRRRLWWLLLLLLLLLLLLLLLLLLLLLLLLLLLLLlLLLLLRLLLLLLLLRLLLLLLLLLLLRLLLLLRLLLLLL"
    "LWWWWWWWRLRRRRRRRRRRRRRRRLRRRRRRLRRwwWWWWWWWWWWWWWWWwWWWWWWWWWWWTWWTWWWWWWWWWWWWWWWWWWWWWWWWWW"
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRlrlRllLllwwWwwrrrrrrrrrWWwwWwrrRrrRRrrRrrrlllrllllrll"
    "llllllllRwrWWWwTTwWWWrrllllwwWrrrrRWwWTTrwwrrrwwWwwwwwwwWWWWWWRRRRRRRrRrrrRrrRWWWWWTTWWWWWWWWW"
    "WWWWWWWWWWWRRRRRRRlLllllLLWWWWWWTTWWWWWTwWWRRRlRlwwWRTWwWWRWWwwwwwwwwwwwwWWWWRRRRRRRRRRRRRRLLR"
    "RWllllRllWWWWTTWWWWWWWWWWWWWWWWwwwpwwWrrrwWwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwW"
    "pwwwwwwwwwwwwwwwwwwwwwwwwrrrrrrrrrrrrrrrrrRrrrrrrrrrrrrrrprrrrrrrrrrrrrrrrrrrrwlllllllllllllll"
    "llllllllllllllLllllllllllllllRllwwwwwpwlwwwwwppllllllwwwWwwwwwwwwwwwwwwTTwwwwwwwwwwWwwwwwwwwww"
    "wwwwwwwwwrRWRWwwWWWwwLlllrlRWRWRWRTTWWwwwwwwwwlllrwwwPPPPWWWWWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWPPP"
    "PRRRRRRRRRRRRRRRRRRRRRRRlLLLLLLLLLLLLLLLLLLLLLLLLLRLLLWRRRrRTTWWWWWWWWWWWWWWWWWWRrwWWWRwWwRRRR"
    "rRRLlLLLlLlLWRWWTTWWWWwWwWwWWwWWWWWWWWWrRRRRRRRrRRRRRRRRRWLlLllLLllllLLLLLlLLLLLLlwwWWWWTTWWWW"
    "WWWWWwrrrrrrrrrrrrrllllllllwWllrwwwWWWWWWWWWWWWwWWWWWwWWWWWWwWWWWWwWWWWRRRrRRRRRRRRRrRRrRWWWRL"
    "lLLWWTTWWWwWWWwwwwtwtrrrrrrlrwwrrllwwwwwwwwwWlRRTTWTWWwWWWWwWWwwWwWWWWWWWWWWwwWWWWWWWrRrrRrrrr"
    "rrrrrrrrrRRRRrrrrRrrRrrRRRRrRRWRRWrRRRRRRRRWWWwwwWWWWWWWWWTwWWWWWWWwWWWWWWWRWWWWwwWWwWWWRRRlll"
    "LWWWTTWWWWwWWwwWwWwwwWWWWWWWWWWRrrrRrrrrrWWWRRrRRRrRRRRRRRRRRwWrRRRrRrrWWWWWWWWWWWWWWwwwWWWWWW"
    "WWWWTWTWWWWWWWWWWWWWWWWWWWWWRRWLLLLWRRWWWPWWTWWrwWWWwwwWwWWwWWWWWWWrRRRRlRRRRRRRRrrRWWWWWWWWWW"
    "WWWWRrRlRLRrLRWWWWWTWWWwWWWWWWWWWWWWRWWWWWWWWRRRRRRwlLRWWWWWWWWTTWWWRWRWWWWWWWWPWWRRRrRRRRRrrr"
    "RRRRWWWrRRRRWwllLlLrlRWWRWwWPRRWWWWRRWTTpWWWWWWWWWWWWRRRWWWWWWWWWWWWWWwWWWWWWWWWWWWWWWwWWWWWWW"
    "WWwWWPWWWWPWWWWWWWwwWWwWWPWwWWwWWWWWWWWWWWWWWWPWwwWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWPPW"
    "WWwWWWWWWWWWWWwWWWTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWW"
    "WWWWWWPPWWWPWWWWWWWWWwWwTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWwWWWWwWWllllllllllllllLlllllllllll"
    "LLlLLlllllllllllLLllLlllllllLllllllLllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"
    "llllllllllllLllllLlllLLlllllllllllllllllllllllllllllLlllLllllllllllLllllllPWWWWPWWWWwWwwwWWWpW"
    "WWwWWwpWWWWWWWWWWWwWWWWWWWWWwWWWwWwwwWWWpWWWWwWwWwpWWWWWRRWwRRrRRrrrrlRRRRRrrrrRLrRrlRlRRRRRRR"
    "RLLLRRRRRRRRRRRRlRRRRRRRRRrrrrlLLLLlllLLLLLLlLWWWWWWWwWlllWwWWwWWWwwWWWwwWWWWWWWWWwWWWWWWWWWWW"
    "WWWWWwWPWWWWWPWWWWWWWWWWWWWWWWWWWWWWwWWWWWWPWWWWWWWwWWWwWWWWWWwwPWWwWWWWWWWWWWWWWwWWWWWWWWWWWw"
    "WWWWPwWWWWWWWWWwLLLWWrWWWWWWWWWWWWwwWWWRwwwwrrwRWWWWWRLLLrRRRWRWWWPTTWRWRRWWwWwWwpWwPwwRLRRlrR"
    "rrrRRRRrrRrWLlRwWWWWpwwwwWPWWTTWwwWrrrPWWWWWWWwWWWWWWWWWWwRRRRRRRRRRRrRRwWRrLlLLllLllRllLWwwWW"
    "WWWWWWWWWWWWTTWWWWWWWWWWWRwrrRWWWWWWWWWwwWWWWWWWWWWWWWRRrrRRRrRRRRRRRRWWLlLLLLlRRlLLLLLRLWwWTT"
    "WWWWWWWWWTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWLlLLLLllLLLlLLlLLLLWWWWWWLRWWWWWWWWWWWWTWWWWWWTWWrWWW"
    "WWWwWWWWWrLLRRRRRRLRRRWLlLRWWTRWRWWWWWWWTRWRWWWwWWTWWPWWTLlRRLRRRLRRWwWPWRWWTTWWWTWpWWWWWWWWWW"
    "WWWWWWWWWWWWWWrrrrrrrrrlrrrrrrrrrlWWWRRRRWWWWWWWWWWWWTWWWWWWWWwWWWWTWWWWwwwWWWwwWWPRRRRRrrrRRW"
    "RrWRWWRWRwRllRRRllllLRlllLWWWWWWpWPWWWTwWWWWWWWWWWWwWwWWlWWwwWWLlllRRRwWWWwwwrrwwrrrrrwwwWrrrr"
    "rRrlwwWWwwWWWWRRRRRllrWWTTWWWwWwWWRrrrRWTTWWWrWwwWwwWWWWRRRRRWLlLlLlWTTWWWWwWRRRRRRlLLLRWWWWTW"
    "TWpWwwwwWWWpWWRRRRRRrRRLllLlllrpWWTTWWWWppwwWWTWWWwWWWwWWwWWWwwwWWWWWwwwWwwwwWRRRRRRRLRRRLlllR"
    "lllrlllllWWWRWRRWWWRRLLRRRRRRrRRWLLLLLlllllLlLLLRllllwwWWwwTwWWWWWWWWWWWWwwWwWWWWWWWWWWWWWWWWW"
    "WWWWWPWWRRRRRRRRRRWWRWllllllLllLlllLLWwpWPWWpWWWWTrTWWWWWWWwrWwwwwwWWWWWWRRRRRRrrrrrrrWWWWWTrT"
    "WWWWWWWwWWWWWWWrRRrLLlLRLwTTWWWWwwwwwwwwwwwwwwwwwwrrrrrrrrrrrllllllllllwwwwwwwRWWWWWWwWWWWWWWW"
    "WWWWWRRRRRRRRRRRRLLLLLLlLLLLLWWWTTWWWWWWWWWWWWRlLWWWWTTWWWWWRRRRRRrWWWlLlLlRLlWWTTWWWwwWWWwWWW"
    "wwrrRRrRRRRrRlllLllllLlRlwWwWWWTTwWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRrrrrrrrRrrrRr"
    "rrRRWWTTWwLWWWWWwWWWwWWWWWWWWWWWWWWWWRRLRLRLRLRRRLLrLRLLRLLLLRWWWWwWWWTTWWWWWWWWWWWWwWrRRrrrrl"
    "llllllwWwrrrrlwwWWPWWWWWWWWWWWWWWWWWWPWWWRrrrrRrrrrrrWWWPRPPWWWTTWWWwWWWwWwwwwwWwwwwwwwwwwwWWW"
    "WWWWWWWWWWwwWWRRRRRRrrrRRRRRRrRRRrrrrRrrrrRRRrrRRrRrllLllLlllLllRWWWRRWrWWwwWwwWTwTWWWWWWWWWwW"
    "WWWrWWwwWWWWWWWRRRRlLlRrlRWWWTWTWWRRRRRRRRRRRRRRWWWWRWWRRWWWWWWWWWWWWWRRRRRRWRRRRRRRRRRRLRLLLL"
    "LRRLWRRRWTTWWWWWWRWPTWPWWWPWRRrRRRRWWPLLLlLlwTpPWWWWWwWwwwWWWWWWWWWWWWwRRRRRRRRRllllllLLLlLLRw"
    "WWTTWWWWWWWWwrWWWWWWRRrRRRpRRRWWWWWWrWWwWWwwWwwwwWWWWwWWWWwwWWWWWWWWWwWWWWWWwWWWwWWWWWWWWPWWwW"
    "WWWWWWWpPPlLWRRRRRRrrRRrrrRRRRrrrRRRRrpRRRRRRRrRppprrRRRrRRrRprRLRLpRRRrpppRRRRRRRrrRRppppppRp"
    "pRRRRRRRrRRRRRRRppWlrplLlLLLLlPLlLLlLLlLLlllpWWWWWWWPWWLPWWWWpwWpWRwpWWWwWwWWWWWWWWpWWWWWwWWWW"
    "TpPTWWwWWWWWwWWWwWWWWWWWWWWWWWWWWpWWwWWWWWWWRRRWLRLrRRTTPWWWWpWWWWwWwWWwWwWwWWwWwWwwWWWWWWWWWW"
    "WWRWwRRRRRRRRRRRRRRRRRRRRRRRRRrRRRRlLlLlLlLlLlLLlLLlLLlLlLlLRWLwWTTWWWWWWWWWWWWwwwwwWWWWRRRRRR"
    "RrRRLllLllLlllRwwTTWWWWWwwwwwrwrrrrrwwwwwwwwwwWwwwwwwwwwwWwWWwWWwWWWWrrRwwwwwrRrRrRRrrrrRRrrrr"
    "rrrRRRrwLllllllllllllllRlllwwwwwTwTWwWWwWWwwwWWWWWWWwWWWWWWWRRRRRRRRRRRWLRlLRRRRLLLRWWWWWWWTTW"
    "WWrRrrrrRrrrrrppWWwwWWWWrRRRRRRRRRWWRRRRRllLlLLLRRWWWWWWRRWWRRRWWWWWWWWWTWRRTWWWWRrRwWWWWwwwwR"
    "rRWllLLLtllRwwwwWttwWWWWWPPPWWwWWWWWPPWWWWWWWWwpwWPWWWPPWPPWWWWWWWPPWPPPwwwWwwwrRRRrrrrrlrrRrR"
    "RRRRLRRrrRRRRRRRrrRRRRLlLLLllLLlLlLLLLlLllLLLLlLlLlLLLLlLlLlWwPPPPPWWWWWWWPwwrRTTTTTTTTTTTTTTT"
    "TWwwwPwWWWWWWWWWWWwWWWPWwWWWWRRLWWWwrlWWWwWWWWWRRRRRRRRRLLLlLLWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRR"
    "RRRRRRRRRRRWWWLlllLLLlllLLlLLlRlLLlLPPPPWWWWTTWWWWwwrrlwrwwwwwwwwrrrrrwwwWWWWWwwWWWWWrwwwwwrlr"
    "rrrrrrrrrrlllllllllllllllllrlwrwwwwwTTWWWwWwwwWwwwwwwwwwwrrrrrrrrrrrllllllllrrwwtwwwwwwWWrRRrl"
    "lrTTWWWRRRRRwLllRRRTTWrwwWwrrrRrlrllllRwwwwTTWwwrrrwrWWWWWPPWWwwWwWWwWWWwWWwWWWWWWWWWwWWWWPPWW"
    "WWWWWWWWWwwwWWWWWWWWWWWWWWWWWWWWPPWWwWWWWWWWWWWwWrrrrrRRRRRRrrRRrrrRRRRRRRRRRRRRRRrRRPPWWWWWLR"
    "RRRWRrRrRRrRRRRrRRRRRRrLllllllllllllLllLlllllLLlllLlLllllllLlLLlLlllLlLLlWRLLlLLLlllLLlllllLwW"
    "wWwwwwWWWWWWRWPPwwwwWWwwwWTRRWTwwWWWWWWWWWWwwWwWWWwWWWWWWWWWWWWrWWWWWWWWWWWWRRRrRRlLlllRwrRWTT"
    "WWWWwWrRRRlLRwWTTWWWWWWWWWWWWWWWRRRRrRrrlLLlLLllRwwTTWWWWwWRlRTTWWWWWWWWWWWWWWWWWPRRrRrRrRRRRW"
    "WrLrLrRLrRrrRrRwwwTTWWWWWWWRRWWwwwwwwWwwwwWwwWwwWwWwWWRrrRrrrrrrRRRRRRrRrRrrllllllrrllRrrRlllR"
    "wwwWwwwWWWTTWwwwwWwWWWWWWWWRRRWWWWWwWwWWWWWWWwwwWwwWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRrRrRRrRRRRRR"
    "rRRRWWwWrRRRRRRRrLLlLLlLLLLLLLLlLLLLLLLlLLllLLLLRlLlWwwwWWWTTWWWWWWWWWWWWWWWWWWWWwWWwWWWWWRRRR"
    "rRRRRRLLLlLLLLLlTTWWwWWwWWWWWWWwwwwWwWwWwWWWWWwWWWWWWWWWWWWWWRRrRrrrRRRRRRrRRRrRRRRRRRRRRrrRrr"
    "rRrrrrrRrrrrWWwWWWWWWWWWWTWTWwWwwWWWWWWWWWWWWWRRWWWWWWWWwwwwwwwwwwWWWRWWRRRRRRRRRRRRRRRWwWLRRR"
    "RRRRWWWWWWWWWWWWwWWWRRWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRWWWlLLllLLLLllLLLlLLLRWWWWWWWTTwW"
    "WWWWWWWWWWRRLLRWTTWWWWWWWWWWWWLLLLLLRWWWWWWWWWWWWWWWWWWRRrrRRRRRRRrRlLLLLllLllLlLRLlWWWTTWWWWW"
    "WWWWWWWWWwwwWWWRRRRRrrRrTTWwWRlRRTTWWWWWRWWWWWWWwWWWWWWWWWWRRRRRRRRRRWWRRLLLLLLLLLlLRLWRRWWWTT"
    "WWWWWWWWTWTWWWWWWrRrRRRwwRRRWwlLLlRRWWWWWTWWWRTTwWWwwWWWWWWWWwRWWWWWWWWRRRRrRRlRRRWWWTTWWWWWWW"
    "WWRRLRRLLRRRRRRRRRRWWlLllRRWWWTTTTWWWWWWWWwWwPwWWwWWrRWWwWWWWWWWWwRRRRRWlLLLlLlPWWWPPWWWWTTWwW"
    "WWWtppwwwwwwwwwwwwwwrrrwwrrrrrrrrrrrrrrpllrrllllpwwtprrwwwwwwwwwPPWwWWwwWWWwWWWWWWWWWWWWWWWWPP"
    "PrRRRRRRRRRRRRRRRRRRRRRRRRRRWWWLllLlLlLLLlllLLlLllLRLWwWWWWWWWWPWPPWWWWWWWTWTWWWWWWWWWWWWwWwww"
    "WwrrrrRrrrrrrrrrrllllllllRlllwwTTWwWWWWWWWWWWWWWWWWWWWwWwWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRR"
    "RRRRRRRRlRLlLrrrRrRlLrlRRlLRLLLLLLLLLLlLLllLllLLLLLLLLLRRlRlWWWWWWWWWLWWWWWWWWWWTTWWWWWWWWWWWW"
    "RrrrrRwTTwWWWWWlllLRLwWWTTWWwWwWWwWwwwwWWWWWWWWwwrRRRRRrRRlLLlLLLlllLrlLlllllRlLWTTWWWWWpwWWWW"
    "WWwwWwwwwWwwWWwwWWwWWwwWwWwWwWWWwWWWWWWWWWWWWWWWWWWWwwwWrrrrrrrrrrrrrrrrrrrRrrrrrrrrrrrrWrrrrr"
    "rrrrrrrrrrrrrrrrrrWrrrrrRrrwrWwWWWWWWWwWWWWWWWWWTWwTWWWWWWWWWWWwwwwWWwWwWWWWwWWWWWWwwWwWWWWwwp"
    "WWWWWllllllllllllLlLlllLWwRRRRRRrRrRrRRRRRRrRWWwlLllLlllllllLLWwWWWWWWWwwWWWwwpWwWWWRRrrTTrrRT"
    "TWWWwWWWWWWWWWWWWWWWrRRRRRRRRWWLlRRlLLlLlLRWWWWWWTTWWWWWWWWWWWWWRRRRWRRRrLlLLLLRWTTWWWwWWwWWrR"
    "rRrWrlllRlWWwWTTwWwWWWwWWWRRRRRRRRrlRRRRRRRRrlrWWWTTWWTWWWWWWWWWWWWTllllLRRRRWWWWWwRwwWWWwWwwW"
    "WWwWrRrwwwwWwwrRrrrrRrRrrrrrRrrrrrrrllllllllllllllRwwrTwTWwWwWwwwwwwwrrrrlllllwWwWWWWWpRRRRRpr"
    "rrrllLlLLRRpWTTWWWLLLwwwwwwwwwwwwwwwrrrrrrllllllllllwwwwwwwwwwWWWWWWwWWWWWWWWWWWWWRRRRRRRRRRRR"
    "RRWllllllllllrwWWWWWWWWWWWWWWWWwTWTWWWWWWWWWWWWWwWWWwwWWwWWlwRRrRRLlllRlrwLTTWWWwWwwwWWWWWWWWW"
    "WWWWWWWWWWWTWWWWWWWWWWWWWWWWWTrRRRRRRRRRRRRRRRRRRRRRllllllllllllllllllllllLlwWWWWWWWWWWWWWWwWw"
    "WWWWWWWWWWWWWWWWWWWwwwWWWRRRlllRTTWWwwwWWRRRrrrRWWTTWWWWWWWWWWWWRRRRRRRRRlLLLRWWWWWTTWWWwWPWWW"
    "WLLRRRRRlLRPWWWWWWTTWWwwWwwwWPWWWWWWRRRRRRRRRrrrlLrRrPwWWTTWWWWWWwWWRRRRRRRRRRlLLLRRRRWWWTTWWW"
    "WWWWwWwwWWWWWWWRRrrRRRRRRrrRRRWRRRWWWTTWWWWWWWWWWWWWwwwWWWWwWrRRlRWWWWRrWlllLlLLlLlLlwWWWttWWW"
    "WWwWwwwwwwwWWWWWWWWWRlllrrllWWWWrRRrRRRrRRRRRwWlrLlLlllLLLLlLLLLLLLLLLrLlWWWWWWWWWwWWWWWWwwwWW"
    "WWwwwWWWWWWWwWWTWWWTwWWWWWWWWWWWWWWWWWrwWWWWWWWrRRRRRRlRlLLlLLwWwWWTTWWWWrrrrrrrrrrrrlllllllww"
    "wwwwwwwwwwrrwWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRLRRRLRLRLLRRRRRLRRLRRRRRRRRLRRLRRLLLRLR"
    "RRRRLRLLRWWWWWWTTWWWWWWWWWWWWWWWWWWWWWWWWWPwPPWPPPRRPlLRLTTWWWWWWpRRrrRlllllllpWWWttWwwWTWWWTW"
    "RrrRRRRlLlLLWWWWWWWWWWWWWWWWRRRRRRRRRRLLLLLWRWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRWWWWWWTTWWWWWWW"
    "WWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRWWWRLlLLRLLLLlLLLWWWWWTTWWWWWWWWWWWWWWWWWrrlllllwWWWWwWw"
    "WWWwWWWWWwrRRRRRlrlRlRRRlRlRRlRwTTWWWWWWwWWRRRRRRRRllRwWWWWWWTTWWwwwllwwWWWWWWWWWWWWwWWWWWWWWW"
    "WWWWWWWPWWLWWWWWRLRRRRRRLLRLLRRRRRRRLRLRLRRLLLLLLlllRWWPWWWWpWTTWWWWWWWWWWwWWRRlRTTWWWWWWWWWWW"
    "WWWWWRrRRRRRRRRRRRRRRRRRRRRrRWWWWWWTTWWWWWWwWRlrWTTrWWWWwwWWwpWWWWpRrRRRRRrLlLlllLlllLlwwWTTWW"
    "WWWWWWWRRWRrRlLWWWwWWRRRRrrRWTTWWWWWWWWWWWWWRRRrrrRRRllrrlLlllwwwwwwTrTWWWWWrwWWWWWWwWWWwwwWWW"
    "WWWWWWWwWWWWWWRRRRRRRRRRRrRRRwLlLLllLLlLLLlLlllllLlRWWWWWWWWWWTTWWWWWwWWWWwWwWWwWwWwWwwwwwwwWW"
    "WWWWWWWWWWWwWWWrRRRRRRRRRRRRRRRRRRRrrRRRllLllLLLLLLLLllllLLllllllLWWWWWWWWWTTWWWWWWWWWWwwWwWWW"
    "WWRRRRRlllRllWTTWWWWPwWwrRRlWwPwwwwwlllllwrrwwttwwWWWWWWWWWwwWWWWwWWWWWLLLLLLLLLLllLLLLLLLLlLW"
    "WRWLWWWWWWWPWWWWWTWWTWWWWwWWpWWPWWwwwWWWwWWpWRrRRrRRrRPwWwwWWWwlLllLllLLlllLlLlLlLLWPWWTWTWPWw"
    "WWWWRRRRWllllRWWWWTTWrWwWWWwWwWwWRrrrRRRRRrRRRLLLlllllllrWWTTWwWWWwwwwwWWWRRRrrrRrRrrLLLlLllll"
    "RwWWWTTWwwwwwwWWWWWWWWWWWWWwwWwwwWWWwWWwwWWWwWWWWWWwRRRRRrrRRrRRRRRRRrRRrRRRRRRRRRRrrLLLlLllll"
    "llRRlLlllllLlLlLLllrWwWwWWWWlwWWWWWWWWWwWWWTTWwWWWWWWwWWWwWWWPwWwWWWWWWWWRRrRRrrRRwllRPWWWWWTW"
    "WTWWWWWwwwwrrrrLrlllllllLwTTwwwwwWWWWWWWWRRRRRllLrLLTTWWWwWWRRRllrTTWwWWWWWRRRlLLrWTTWWWWWWWWW"
    "WWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRllllllllllllllllllLwWwWWWWWTTWWWWWWWRRRRRRRLLLTTWWR"
    "lRWWTTWWlRrllWRWRrrrrrwwwwwwrrwWWWWWWWWWRRRRRLLlLLlrWTTWWWWRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWR"
    "WRRRRRRRRRRLRRRRrRRRRRRRRRLRRRRRRlLLLLLlLLLLLLLLLLlLlLLLLRRLLWWWWWWRWWWWTTWWWWWWWWWWWWWwWWWWWW"
    "WwWWWWwwWWWWWWWWWWwWWWWwrrRRRRRRRRRrrrRRrrrRRRRrrLLLllLLlLLlLllLLlLLlLLlLRWWTTwwWWWWWWWWWWwwWW"
    "WWwWWrRLlRWTTwWWRwWRRRRwWwwWWWwwWWWrrrrrrrRrrlLLlLLLLwwwwwwwwTTWwwwWwWwWWWWWWWWWWWWRWWWRRRRWLL"
    "LRRWWWWWTTWWWWWWPWWWWRRRWwWWWWWWWWWWWWWWWWWWWWWWWWWWWRLRRRRRRRRRRRRRlLLLLLLLLLLLRLrrLLRLWWWRWW"
    "WTTWWWWWWWWWWWWWWLwTWTWWWRRRWWRRRWLlLlRWWWWWRWWRWWWWWTTWWwpWWWRrwWwwWWWWWWWWWwWWWWWWWWWWWWWWwW"
    "WwWWWWWWWWwWwWWWWWWWwwWWWWwWWWWWWWWWWwWWWWWwwWWWWWWWWWWWRrrRRRRRRRRRRRRRRrRrRRRRRrRRRRRrRRRRRR"
    "RRRRRRRRrrRPRRRrrrRrrRPRRRRRRRPRRRRWWwrRrRRRrRrlLLLLLLllllLLlllLlllRLLLLLLllllLllllLLlRLLLLLLl"
    "llLLllRRRRWrwWwWwLLLLLLLllRLLlLLwWWWWwWWwTWwTWwwWPWPWPwPWWwWwWWWPWwWPWPwWWWWPWPWPWWwwwWPWWwwww"
    "WwwWwWPWwWWPWWPWPWWWWWWWwWwWWWWWpRrrrrRLlllllLllWWWWWTTWWWRrRWTWTWWWWWWWPWWWTWPWwWWWWWWWWWWWWW"
    "WWwWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWlLlLLLLLLLLlLLLlLLLLLLlLLLLLLllllLLLLlLlLrrLllLLWRRWWWRWwW"
    "WWWWWWWWWWwWWWWWWWWwWWWWWWWWWWWWTWWWWWWWWWWWWWWWWWWWWWWwrRWRrRRllLWWWWwWWWwWWWWwwWwwWrWRRRRRRr"
    "rrrRrrrRRlLllLlllLLlLlllwWWWWTTWWWWwWwwWwwWWPPWPWWwWWWwWWWWWPWWWWWWWwwwwPWTWPwWWWWWWwWWWWWWWPw"
    "wWWTWwrrRlrRLrRrlrlrrrrRLrlrrrlLRLrRlrlrrrRrrrRrrRRRWWWWWwWrWWRRrRPlLlllWwWWWPWWWWWWwWWWWwwWWW"
    "WwPWwPWWWWWWPPWWlLwwwwWWwWWRRrRRRrRRRrwTTWWrWwWwwWWWWWWWWWWWRRrRRRrrRrrWWrrrrrrrrrrrWrRRRrRlRR"
    "WrRRRRwwwwWwWwWwWwWWTTWWWWWWWwWWRRRrRWWTTWWwwwwrlWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRrR"
    "RRRRRRRrRWWWLLLlLLLlLLLLRrRRRlrLRlRLRRRrRLlRrRLRRRRRRRrLRWWWWWWWWwWWWTTWWWWWWWWWWWWWWwrwwwwwWw"
    "PwWwrrrRrRrrRlllllllRlPRTTWWllrWWwWWWrRRRRRRWLLllLWWlWTWTwWWrwrWWWWWwwwwWwWwWWwWWWWWWRRRRRRRRR"
    "RRRllllllllLllllWWwWTTWwWWwwWWWWWWWWWWRRRRwlllllWWWTTWWWRrWWwWWWWWPWWRRRRRLrrRRRPTTWWWWWwWWWWw"
    "WWWRRRRRRRRRrrrrrrrTTWWWWWWWWTwwwWWwwWWWWWWWWWWWWWWWWrLlRlRlLLLlRRLRRRrLlLrrlllLLrRRlrLLLLrWWW"
    "WWwwwrrwtwwwwwrrrrlllrwwwwwwwwwwwwtrPwwwwWWWWWWWWWWwWWwWRRRRrRrrWllllRLlllWTTWWWWwWwwwwwwwrrRr"
    "llllWTTwWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRrRRRRWllLllLllLLLlllllRPPPTTWWWWWWWWWWWWwWWwwWWWWWWWRR"
    "RRRRRLLlllRWTTWWWWWWWRWWWWRRRlRrWWWTTWWWWTWTRRRRRRRRLLLLWPWWTPTWWWWWWWPWPWWTWTrRRRRRRRRRRRRlLL"
    "LlLlllPPTWWWPTTWWWTWRPPPPPWWWWwWwPPPPWWPPWWPWTWWWTWWTWTWRRPRRRRRRrRRRRRRrRRRRRRRRRRRRRRRRRRRRR"
    "RRRRRRRRRRRRRRRRRRRRRRRRRRRRWLlLlllLLLLlLlLLllLPWWPWPPppWWPWWWWPPPWTWWWWWTWWPWPWWWTPWTWwTWWWTW"
    "WTTPWWWWWWWWWWWPPWPRRRRRRRRllLPPPWWWWTTRWWWwWWWPWRRRRRLLLRPWTTWWWWWWWWWPWPWRRRRRRRRRRRRRRRRRRR"
    "RLlLLWWWPWWWWWPWWWWTTWWWWWPWRRRRLLlLPWRTTwWWWWRRRRllLlrWWWWTTrWWWWWWWWWWWWWWWWWWRRRLRRRRRRRLLW"
    "WWWWWWWWWRRRRRRWWWWWWWWWWWWWrRWTWWWWWRRRWWWWWWrWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRWWWWWWWWWWwWWWWWW"
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWwWWWWWWWWWWWWWWWWWWWwWWTWWWWW"
    "WWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRrRrRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWwWwwRRRrRRr"
    "rRrWRRRlllllLllllllLLlllllllllllllllllLLlllllLlllllllLllllLlLlllLllllllllllLLLlLllLlllLllllLlL"
    "llllLlllwWWwlWrWWWrrWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
    "WWWWWWWWwWRRrrLWTTWWWWRRlllRTTWwWWWWWWWRRRRRRrRLLLLRWWLWWTTWWWWWWWWWWWWWWWRRRRRRRRLLLLLLLLWWTT"
    "WWWWWWWWWRRRlLWRWrWWPWRrRRlRPWWWWWWTTWWPRWWWWWRRWRRlRRlRWTTWWWWWWWWWWWWRRRRRRRRRRRRRRRRRWwwWWw"
    "WWWwWwwWWWWWWWWWWWWRRRRRRRrRRwwWwLllLLLLLLLLLLlLLLLlLlLRlLLLLWWWWWWWWWTWTWWWWWWWWWWWWWWWWWPWWW"
    "RrRRrrWWWwwWwwwwwwwWWWWWWWWWWWWWWRRRRRrRRWWWWwWWWWWWWwWRRRRRrRRRRLRRRRRRRRLRRRRRRRrRRWLlllllll"
    "RLlLLLLllRRRWWTTWWWWWWWWWWwWWWWWwWwWWWWwWWWwrRRRllllLwTTWwWWwWWWWRRRLlLWrWWWWwWwWWWwwwWWWWPWwW"
    "wwWWwWPWwWWwwrrRLrRRrrrRRrrrrwWwWwWWWwwwRRRrrrRWllLLlLllLlLlLLlLllllLllRwwwWwWWllllwTwTWWwWPWw"
    "wWwwwwwWWWWWWRRRRRRRRRRrlrrWWttWWWWWWrwwwwrrrrrRRrrRrrrrWWwrwttwPpWRWwWWWWWWWwWWWWWWPWwwWwwwwW"
    "WwWWWWWWWWWwWWWWWPWwpWWwwwWWWwWWWwWrrrrWrrRRRRRRRRRRrRRRRRrRRrRrRrRRRRrrrrrRRRrRRRRrrRrRRllLll"
    "llllLlllrlLllllllLlrrRlLLlRRlLllrwwwwwwWWWWWWWWWwwWWWWWpWWWwPWWWWWWWwwwwwwwWWWWWWTWwTwWWWwwwWW"
    "WPWWwWWWWwWwwwwwwWwwwwWWwRRrrrRRrwwwwWwwrrlLllLRTTwwWwPWRRrRRlllRwPWWWWTTRRWWRwwwrrRllwwWWWWRR"
    "RlrWWwWWWTTWWrwwWwwWwwwWwWwwwwWWWWwWwWWWWWWwWWWPwWwrrRRRrRRRRRRRRrRRrrRRrRWWWrRRrrrRRRRWWWWWPW"
    "WWwWWWWWWwWWWWwwwwwWTTwWWWWWWWWWwwwwwwwwwwwrrrrrrrrrrwwwlwwwwwwwwwwwwWwRRrRLllrlTTwwwwwwwrlrrr"
    "rrrrllllrllwwwwPrWwwwWwwwWRrrrrRRllrlllLRlwWWPwwwWPWTWTwwWWWWWWWWWRRRRRWRlRLLLLWWWWWTTWWWWWWWW"
    "wRwWWwWWWWWWWWWWwWwwWWRwrrrrRRRRrrrrRrrrrrWllllLllrLlrRwwwwwWTTwwwwWWWwWWWWPWWWWWRRRRrRWRPWPWT"
    "TWWPWWWWWWWWWRRRRRRRLllLLLLlLlLRWWWWTTWWWwwrrlwwRwwWWWPWWRRRRRLlLllRLPWTTWWWWWWWWRRrlLrRTTWWww"
    "pWrRrrrplLlllllllrpwwWWwWTTWwTWwWwWWWWwwwwWwWWWwWWWWWWWPWWWWrRRRrRrRRRRRRrRRrrrLlllllLLrllllll"
    "WrRRRRRrRRrRrrrRrrrRrRRRRRRRRrLRWlLlllllLlLLlLLlllllLPWWrwWPWwWWWTWWWWWWWWWrWWWWWWWWWWWWWWWWWW"
    "WWWWRwwwwwwwwwwwwwwwwwwwwrrrrrrrwwwwrrrrwrrrrrrrrrrrrwrrwwwwwwwwwwWWWWwwPPWWWwwWWwWwwWWWWWWWww"
    "WWWwPWwWRRRRRRRRRRrRPPwwRRRRrRrRrrRrrrrrrwLLLLLLLLLLrlLllLrlLLLLrlLRLWWWWWWWwPpWrrwTTWwwwwwwwW"
    "WwPwwwWWWWWWWWRRRRRRWRwlLLLlLLWWrwwwWWWTwTWWWrwWTWWWWWWWWWWWWWWWwWWWWWWWWWWwWWRRRRRRRRRRRRRRRr"
    "RRRRRWWWWWlllllLLllLLlWWTWWWWWWWWWWWWWWWWWWWWWWWWWWWWwrrwWrrwWWtTrwwwrrrrrrrrwwwwwrrrrrrrrrrrr"
    "rrrrrwrrwwwrrwwwwwrwwwwwwwwrrrrrwwwwwWrRlllRwWTTwwwwrrrlllwwwrrrrrWWWWRRRRWWWWWRRRRWRLLlLLLWWW"
    "WWwWWWWWWWWWWWWWWTWWWWTWwwWWrrrWRRRLLlRWWWTTWrrrrrlwttwwwwwwrrrrrrrrrrrrwwwwwrrrwWWWrRRrrrrrrr"
    "RwwwwTTWwWWWRRRRlLllLTTWWWWWWwWWWRRRRlllRlRWWWTTWWwWWwWWWWrrRlRRWrrllLlLRRwRrWWTWTwWWWWwwrrrWW"
    "WWWWWRRRRRRRRRWLLLLLlWWTWTWWWWWwwwwwWWWWWWWWWRRRRrRRRRRllllllrlllwwwwwwwwwwwttWWWWWWWwwWwwWWWW"
    "WWWWWWWWRRRRRRRrRRRRRwWWRRrrRRRrllRLllWWWWWWWTWRTwWWWWWWWWWwwWwWWWWWWWWWWWWWWWRRRRrRRRRRlRRlll"
    "lllrlRwWTWTWWWWWWWWWWWwWWrrrRrrllRwWTTwwWWWWrRRWllRllWwTRRTWwwrrRRrRRrrrrrrrrrrWwrrWrlrllllllr"
    "WwwwwwwwRRRlRlwTTwwwwwwwwrrrrrllllllwwwwwrrrwwWWwwWWWRRrRRllLlLRTTWWWWwWWwWWWWWWWRRRRRRRRLLllL"
    "RWTTWWWWWwWWWWWrRRRRRRWWlLLLLRLWwWWTTWWWWppWWWWWWWWWWpWWPWWWWWWWWWWWWWWRRRRRRRRRRRRRRlllllllll"
    "llllrlLPWWWTTWWWWWWWWWWWWWWWWWWWWWPWWWWWWPWWWWWWWPWWRrrRRRRRRRRRRRRRRRRllllllllLlllllRllWPTTWW"
    "WWWWWWWWPWWWWWWWWWWWPWWWWWWPWWWWWWWPWRrrRRRRRRRRRRRRRRRlllllllllllllRllWPTTWWWWWWWWWWPWWrwWWWW"
    "wWWWPWWWrrrWWrrRRRrRRRrrrRRRRRllllllllLllRlWWWPTTWWWWWrrwWWwWWwWWWwWwWwWWWWWWWWWWWWWWRRRRRRRrr"
    "RRRRRRrRRRRwRRrRRRLLLlLLLLlllLLllRLlLWWTTWWWWWwWWWWWWwWWWWWWWRWWWWWWWWWWWWWRRRRRRRRRRRRRRRrRRR"
    "RWWWTTWWWWWWWWPwWwWwWwwWWwWWWwwWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRlLlLlLllLLLlLLLLLLrWWRWWRRRRRrWW"
    "WTTWWWWWWWWWWWwwwwwrwwwwwwwwwwwwwwwwwwwwlllllllllllllrrrrrrrrrwwwwwlWwwwwwwWWWwWRRRRRRRRWWWLLl"
    "RLLWWLWTTWWWWWWWWWWWWWWwWWWWwWWWWWWWWWwWWWWWWWWWWWWWWWWWWRRLRRRRLLRLRLWWWRRRRRRRRRRRRRRRLRLLLL"
    "LLLLRRlLLLLLLLWWWWWWWWWWRWWWWTRWWTWWWWWWWWWWWWWRWWwwWWWRllLlTTWWWWWWWWwwWwwwwwwwWWWWWWWWWWWWWW"
    "WWWWWRRRRRRRRRRRRRrrRrrrrRrrrrrTTWWWWWWWWWWwWWWWWwWwwWWtWWWWWwWWWWWtWWWWrrLlLRLLrRrrLRrLlrRllr"
    "LlLLWWWrRWwwwRllRWwWWWWPWWWWWwWWWwWWWWWWWWWwWPwWWWPWlrrWWWwWrrRrrrrrrrrrrrrrrrwllLpwwwwwrTTWwW"
    "w";
