/**
 * Events leave a service through a table: appended in the transaction of the change, sent afterwards by a relay in order
 * of each key. With Kafka away the table waits and nothing else does. Sending is at least once; the event's id tells a
 * repetition, which {@link cn.lawcampaign.platform.inbox.Inbox} drops.
 */
package cn.lawcampaign.platform.outbox;
