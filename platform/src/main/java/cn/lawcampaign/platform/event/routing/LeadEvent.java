package cn.lawcampaign.platform.event.routing;

import java.util.UUID;

import cn.lawcampaign.platform.event.Event;

/** What every event of a lead says: which lead, at which version of it, and whom it concerns from now on. */
public interface LeadEvent extends Event {

    UUID leadId();

    /** The lead's number that people use; random digits, so that gaps tell nothing. */
    String leadNumber();

    /** Counts the changes of this lead from 1; an event with a lower version than the known one is older. */
    long leadVersion();

    LeadScope scope();
}
