package cn.lawcampaign.platform.event;

/** The topics between the services; the key is the report's or the lead's id, so order is kept for each of them. */
public final class Topics {

    /** What intake tells: reports received and supplemented. Key: report id. */
    public static final String REPORTS = "campaign.reports";

    /** What routing tells: the life of leads. Key: lead id. */
    public static final String LEADS = "campaign.leads";

    private Topics() {
    }
}
