package cn.lawcampaign.intake.desk;

import java.time.Instant;

import cn.lawcampaign.platform.lang.Text;

/**
 * One kind of work on the start page.
 *
 * @param place  where on the page: new mails 10, parked mails 20, letters 30, releases 40, calls 50
 * @param count  how many wait
 * @param oldest since when the oldest waits, or null
 * @param href   where they are
 * @param empty  what to do when there are none
 * @param note   what to know of them first, or null
 */
public record DeskLine(int place, Text title, int count, Instant oldest, String href, Text empty, Text note) {
}
