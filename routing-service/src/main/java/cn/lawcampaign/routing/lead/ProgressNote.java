package cn.lawcampaign.routing.lead;

/** A note of progress; its words stay here. */
record ProgressNote(Long version, String note) implements Sight {
}
