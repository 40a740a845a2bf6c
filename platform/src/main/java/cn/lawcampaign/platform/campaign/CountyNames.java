package cn.lawcampaign.platform.campaign;

import java.util.List;

/** Words that say a text speaks of a county or district; not those that another place shares. */
public record CountyNames(String county, List<String> terms) {
}
