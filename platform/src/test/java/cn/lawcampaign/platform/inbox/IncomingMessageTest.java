package cn.lawcampaign.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.work.EventHeaders;

class IncomingMessageTest {

    private final EventEnvelope event = new EventEnvelope(UUID.randomUUID(), "LeadOpened", 12, "routing",
            Instant.parse("2023-05-04T01:02:03.000004Z"), "lead-1", "{\"a\":1}");

    @Test
    void readsWhatTheOutboxWrites() {
        var message = IncomingMessage.of(record(3, event.json()));
        assertEquals(event, message.toEvent());
        assertEquals(event.id(), message.eventId());
        assertEquals("lead-1", message.key());
        assertEquals("LeadOpened.v12", message.headers().get("ce_type"));
        assertEquals("1.0", message.headers().get("ce_specversion"));
        assertEquals("application/json", message.headers().get("content-type"));
    }

    @ParameterizedTest
    @CsvSource({"ce_id, nonsense", "ce_type, LeadOpened", "ce_type, ../v1", "ce_time, yesterday", "ce_source,",
            "ce_subject,"})
    void namesTheHeaderThatIsWrong(String header, String value) {
        var record = record(3, event.json());
        record.headers().remove(header);
        if (value != null) {
            record.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        }
        var fault = assertThrows(MessageFault.class, () -> IncomingMessage.of(record).toEvent());
        assertEquals("HEADER_" + header, fault.code());
    }

    @Test
    void aRecordWithoutIdHasOneByItsPlace() {
        var here = record(3, "x");
        here.headers().remove("ce_id");
        var again = record(3, "x");
        again.headers().remove("ce_id");
        var next = record(4, "x");
        next.headers().remove("ce_id");
        assertEquals(IncomingMessage.of(here).eventId(), IncomingMessage.of(again).eventId());
        assertNotEquals(IncomingMessage.of(here).eventId(), IncomingMessage.of(next).eventId());
    }

    @Test
    void whatIsNoTextIsTheMessagesFault() {
        var empty = new ConsumerRecord<String, byte[]>("t", 0, 0, null, null);
        EventHeaders.write(event, empty.headers());
        assertEquals("EMPTY", assertThrows(MessageFault.class, () -> IncomingMessage.of(empty).toEvent()).code());
        assertEquals("partition-0", IncomingMessage.of(empty).key());
        var bytes = new ConsumerRecord<>("t", 0, 0, "k", new byte[]{(byte) 0xC3, 0x28});
        EventHeaders.write(event, bytes.headers());
        assertEquals("NOT_UTF8", assertThrows(MessageFault.class, () -> IncomingMessage.of(bytes).toEvent()).code());
    }

    @Test
    void keyAndHeadersCanAlwaysBeStored() {
        var odd = new ConsumerRecord<>("t", 0, 0, "a\0b", new byte[0]);
        odd.headers().add("x", new byte[]{0});
        odd.headers().add("y", null);
        var message = IncomingMessage.of(odd);
        assertFalse((message.key() + message.headers()).contains("\0"));
    }

    private ConsumerRecord<String, byte[]> record(long offset, String json) {
        var record = new ConsumerRecord<>("campaign.leads", 1, offset, "lead-1", json.getBytes(StandardCharsets.UTF_8));
        EventHeaders.write(event, record.headers());
        return record;
    }
}
