/** Pages for whoever runs the installation. */
package cn.lawcampaign.platform.admin;
