/**
 * The real parts that the suite stands on, as child processes from Maven artifacts: PostgreSQL, Kafka, Keycloak, mail.
 */
package cn.lawcampaign.deploy.embedded;
