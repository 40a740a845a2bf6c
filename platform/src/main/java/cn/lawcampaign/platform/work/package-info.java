/** Small tools for work in the background: plain JDBC, waking a worker after commit, waiting between attempts. */
package cn.lawcampaign.platform.work;
