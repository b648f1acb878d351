package org.colloquy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @Test
    void aFileIsReadAsUtf8UnderItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("soup.txt"), "Käse – „Brot“\r\n");

        assertThat(SourceReader.create().read(file)).isEqualTo(SourceText.of(file.toString(), "Käse – „Brot“\r\n"));
    }

    @Test
    void aByteOrderMarkStaysACharacter() throws IOException {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'};

        assertThat(SourceReader.create().decode("x", bytes).text()).isEqualTo("\uFEFFa");
    }

    @Test
    void aByteThatIsNoUtf8IsNamedWithItsOffset() {
        byte[] latin = "Brot und Käse".getBytes(StandardCharsets.ISO_8859_1);

        SourceEncodingException e = catchThrowableOfType(
                SourceEncodingException.class, () -> SourceReader.create().decode("soup.txt", latin));

        assertThat(e.byteOffset()).isEqualTo(10);
        assertThat(e.encoding()).isEqualTo("UTF-8");
        assertThat(e)
                .hasMessage(
                        "soup.txt is not in UTF-8: the byte at offset 10 (0xE4) does not fit there; save the text in"
                                + " UTF-8, or name the encoding it is in");
    }

    @Test
    void theOffsetIsRightFarIntoTheTextAndAtItsEnd() {
        byte[] cutShort = ("é".repeat(20_000) + "ab").getBytes(StandardCharsets.UTF_8);
        cutShort[40_001] = (byte) 0xC3;

        SourceEncodingException e = catchThrowableOfType(
                SourceEncodingException.class, () -> SourceReader.create().decode("x", cutShort));

        assertThat(e.byteOffset()).isEqualTo(40_001);
    }

    @Test
    void aReplacementCharacterInTheTextItselfIsNoError() throws IOException {
        String text = "what was \uFFFD here";

        assertThat(SourceReader.create()
                        .decode("x", text.getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void anotherEncodingIsReadWhenItIsNamed() throws IOException {
        SourceReader reader =
                SourceReader.builder().charset(StandardCharsets.ISO_8859_1).build();

        assertThat(reader.decode("x", new byte[] {(byte) 0xE4}).text()).isEqualTo("ä");
    }

    @Test
    void encodingTheTextAgainGivesTheBytesBackInEitherOrderOfBytes() throws IOException {
        for (String name : List.of("UTF-16LE", "UTF-16BE")) {
            byte[] bytes = "\uFEFFSoup".getBytes(Charset.forName(name));
            SourceReader reader =
                    SourceReader.builder().charset(StandardCharsets.UTF_16).build();

            SourceText source = reader.decode("x", bytes);

            assertThat(source.text()).as(name).isEqualTo("\uFEFFSoup");
            assertThat(source.text().getBytes(reader.charsetOf(bytes))).as(name).isEqualTo(bytes);
        }
    }

    @Property
    void bytesAreEitherRefusedOrCanBeWrittenBack(@ForAll byte[] bytes) {
        SourceReader reader = SourceReader.create();
        try {
            assertThat(reader.decode("x", bytes).text().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(bytes);
        } catch (SourceEncodingException e) {
            int offset = (int) e.byteOffset();
            String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
            assertThat(before.getBytes(StandardCharsets.UTF_8)).hasSize(offset);
        }
    }

    @Test
    void aTextOverTheLimitIsRefusedWhereverItComesFrom(@TempDir Path folder) throws IOException {
        SourceReader reader = SourceReader.builder().maxLength(4).build();
        Path file = Files.writeString(folder.resolve("long.txt"), "x".repeat(50));

        assertThat(reader.read("x", new ByteArrayInputStream("soup".getBytes(StandardCharsets.UTF_8)))
                        .length())
                .isEqualTo(4);
        assertThatThrownBy(() -> reader.decode("soup.txt", "soups".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TextTooLongException.class)
                .hasMessageStartingWith("soup.txt has 5 characters, more than the 4 that are accepted");
        assertThatThrownBy(() -> reader.read(file)).isInstanceOf(TextTooLongException.class);
        assertThatThrownBy(() -> reader.read("stdin", new ByteArrayInputStream(new byte[50])))
                .isInstanceOf(TextTooLongException.class)
                .hasMessageStartingWith("stdin has 5 characters");
    }

    @Test
    void aMissingFileIsReportedAsSuch(@TempDir Path folder) {
        assertThatThrownBy(() -> SourceReader.create().read(folder.resolve("none.txt")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
