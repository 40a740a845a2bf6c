package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/** The pages of a document in their order, each with what it inherits (ISO 32000-1, 7.7.3); circles are left out. */
final class PageTree {

    private static final int MOST_PAGES = 1_000;
    private static final int DEEPEST = 50;
    private static final List<COSName> INHERITED = List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX,
            COSName.ROTATE);

    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageTree() {
    }

    /** @throws IOException when there is no page; withheld when there are more than 1,000 */
    static List<COSDictionary> pages(COSDictionary root) throws IOException {
        PageTree tree = new PageTree();
        tree.walk(root.getCOSDictionary(COSName.PAGES), new COSDictionary(), 0);
        if (tree.pages.isEmpty()) {
            throw new IOException("no page");
        }
        return tree.pages;
    }

    private void walk(COSDictionary node, COSDictionary above, int depth) throws IOException {
        if (node == null || depth > DEEPEST || !seen.add(node)) {
            return;
        }
        COSDictionary inherited = new COSDictionary();
        for (COSName key : INHERITED) {
            inherited.setItem(key, node.containsKey(key) ? node.getItem(key) : above.getItem(key));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            if (pages.size() >= MOST_PAGES) {
                throw new WithheldException(Reason.TOO_LARGE);
            }
            INHERITED.forEach(key -> node.setItem(key, inherited.getItem(key)));
            pages.add(node);
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                walk(kid, inherited, depth + 1);
            }
        }
    }
}
