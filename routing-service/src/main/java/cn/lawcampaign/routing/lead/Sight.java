package cn.lawcampaign.routing.lead;

/** Something that says which version of a lead it was decided on. */
interface Sight {

    Long version();
}
