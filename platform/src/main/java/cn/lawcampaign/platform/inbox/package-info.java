/**
 * Events enter a service here, once each: the event's id is inserted in the transaction of its effect. A fault around us
 * (database, network) is retried for as long as it lasts and holds up its partition; a fault of the message itself parks
 * it, and what follows under its key waits behind it, until an administrator replays or drops it. Nothing is skipped.
 *
 * <p>
 * A feature listens with one small class:
 *
 * <pre>
 * &#64;Incoming("leads")
 * &#64;Blocking
 * public void on(ConsumerRecord&lt;String, byte[]&gt; message) {
 *     inbox.handle("intake-tracking", message, this::apply);
 * }
 * </pre>
 *
 * with {@code mp.messaging.incoming.leads.connector=smallrye-kafka}, {@code .topic} and {@code .group.id}; the rest of the
 * channel's settings are the library's defaults. No {@code @Transactional} there, and {@code @Blocking} without
 * {@code ordered = false}.
 */
package cn.lawcampaign.platform.inbox;
