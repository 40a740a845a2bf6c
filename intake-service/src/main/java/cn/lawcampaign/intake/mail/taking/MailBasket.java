package cn.lawcampaign.intake.mail.taking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.lawcampaign.intake.evidence.Basket;
import cn.lawcampaign.intake.evidence.Baskets;
import cn.lawcampaign.intake.evidence.Reception;
import cn.lawcampaign.intake.mail.reading.AttachmentHead;
import cn.lawcampaign.intake.mail.reading.AttachmentSink;

/** A fresh basket for one mail's files; closed, it is thrown away with them unless a report took them. */
final class MailBasket implements AttachmentSink, AutoCloseable {

    private final Baskets baskets;
    private final Reception reception;
    private final long largest;
    private final Basket basket;

    /** @param largest bytes of a file */
    MailBasket(Baskets baskets, Reception reception, long largest) {
        this.baskets = baskets;
        this.reception = reception;
        this.largest = largest;
        this.basket = baskets.fresh();
    }

    Basket basket() {
        return basket;
    }

    /** Whose key seals what is in it. */
    UUID subject() {
        return basket.id();
    }

    @Override
    public OutputStream open(AttachmentHead head) throws IOException {
        return reception.arriving(basket, head.name(), largest);
    }

    /** A text that is too long for its field; agencies don't read it before a clerk has. */
    void add(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = new ByteArrayInputStream(bytes);
                OutputStream out = reception.arrivingRest(basket, name, bytes.length)) {
            in.transferTo(out);
        }
    }

    @Override
    public void close() {
        baskets.discard(basket.id());
    }
}
