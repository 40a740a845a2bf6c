package cn.lawcampaign.intake.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class MaskedTextTest {

    @Test
    void aLongTextIsMaskedInWholeLinesAndComesOutWhole() throws IOException {
        String text = "王小明在一大队。\n".repeat(20_000) + "没有换行的最后一句，王小明";
        List<String> blocks = new ArrayList<>();
        byte[] masked = read(text, blocks);
        assertEquals(text.replace("王小明", "〔姓名〕"), new String(masked, StandardCharsets.UTF_8));
        assertEquals(3, blocks.size());
        blocks.subList(0, 2).forEach(block -> assertEquals('\n', block.charAt(block.length() - 1)));
    }

    @Test
    void linesStayAsTheyWere() throws IOException {
        for (String text : List.of("", "\n", "一\n\n二\n", "𠮷\n" + "长".repeat(2 * TextBlocks.BLOCK) + "\n尾")) {
            assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), read(text, new ArrayList<>()));
        }
    }

    private static byte[] read(String text, List<String> blocks) throws IOException {
        try (MaskedText masked = new MaskedText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                block -> {
                    blocks.add(block);
                    return block.replace("王小明", "〔姓名〕");
                })) {
            return masked.readAllBytes();
        }
    }
}
