package cn.lawcampaign.deploy.local;
