package cn.lawcampaign.platform.inbox;

/** A parked message waits until somebody decides. */
public enum ParkedState {
    WAITING, REPLAYED, DROPPED
}
