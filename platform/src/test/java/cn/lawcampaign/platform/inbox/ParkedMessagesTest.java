package cn.lawcampaign.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.parts.Counted;
import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

@QuarkusTest
@WithTestResource(LibraryParts.class)
class ParkedMessagesTest {

    private final Viewer admin = new Viewer("yfb-admin", Set.of(Roles.ADMIN), List.of("YFB"), Set.of("YFB"), false);
    private final String consumer = "test-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final List<Integer> handled = new CopyOnWriteArrayList<>();
    private final List<Integer> wrong = new ArrayList<>();

    @Inject
    Inbox inbox;

    @Inject
    ParkedMessages messages;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void parkThreeOfAKey() {
        wrong.add(1);
        for (int n = 1; n <= 3; n++) {
            inbox.handle(consumer, InboxTest.message(key, n), this::handle);
        }
    }

    @Test
    void replaysInOrderAndLetsTheKeyGoOn() {
        wrong.clear();
        assertEquals(3, messages.replay(waiting().get(2).id(), "已修复", admin));
        assertEquals(List.of(1, 2, 3), handled);
        assertEquals(List.of(), waiting());
        assertEquals(Outcome.HANDLED, inbox.handle(consumer, InboxTest.message(key, 4), this::handle));
        assertEquals(List.of("message.replay", "message.replay", "message.replay"), audited());
    }

    @Test
    void stopsAtTheOneThatFailsAgain() {
        wrong.set(0, 2);
        assertEquals(1, messages.replay(waiting().get(0).id(), "已修复", admin));
        assertEquals(List.of(1), handled);
        assertEquals(List.of("WRONG_2", "BEHIND"), waiting().stream().map(ParkedMessage::reason).toList());
        assertEquals(List.of("message.replay", "message.replay-failed"), audited());
    }

    @Test
    void dropsWithAReason() {
        long id = waiting().get(0).id();
        assertThrows(IllegalArgumentException.class, () -> messages.drop(id, " ", admin));
        messages.drop(id, "旧版本的测试消息", admin);
        assertEquals(ParkedState.DROPPED, messages.find(id).orElseThrow().state());
        assertThrows(NoSuchElementException.class, () -> messages.drop(id, "再次", admin));
        assertEquals(2, messages.replay(waiting().get(0).id(), "已修复", admin));
        assertEquals(List.of(2, 3), handled);
        assertEquals(List.of("message.drop", "message.replay", "message.replay"), audited());
    }

    @Test
    void saysWhenThereIsNoSuchMessage() {
        assertThrows(NoSuchElementException.class, () -> messages.replay(-1, "已修复", admin));
    }

    private void handle(EventEnvelope event) {
        int n = event.as(Counted.class).n();
        if (wrong.contains(n)) {
            throw new MessageFault("WRONG_" + n);
        }
        handled.add(n);
    }

    private List<ParkedMessage> waiting() {
        return messages.waiting(1000).stream().filter(message -> message.consumer().equals(consumer)).toList();
    }

    private List<String> audited() {
        return new Jdbc(database).query(
                "select action from audit_entry where detail ->> 'consumer' = ? and actor = 'yfb-admin' order by id",
                row -> row.getString(1), consumer);
    }
}
