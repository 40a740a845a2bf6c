/** The pages as people use them: in a real Chromium, before the running suite, with Keycloak's own sign-in. */
package cn.lawcampaign.deploy.local.browser;
