package cn.lawcampaign.routing.door;

/**
 * An ask for what waits for a clerk's release.
 *
 * @param reason  why, for the clerk
 * @param version of the lead as it was seen
 */
public record ReleaseAsk(String reason, long version) {
}
