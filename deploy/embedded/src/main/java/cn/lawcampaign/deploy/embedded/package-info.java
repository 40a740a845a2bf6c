package cn.lawcampaign.deploy.embedded;
