/** Who read or changed what: an append-only table that the serving role can neither change nor empty. */
package cn.lawcampaign.platform.audit;
