package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.agendum.fixture.Golden;
import org.agendum.schedule.Programme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class FrabWritersTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("published");

    private static Schema xmlSchema;
    private static com.networknt.schema.Schema jsonSchema;

    @BeforeAll
    static void readSchemas() throws IOException, SAXException {
        xmlSchema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FOLDER.resolve("schedule.xsd").toFile());
        jsonSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("schedule.schema.json")));
    }

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private Programme read(String text) {
        try {
            return PublishedFiles.read(Files.writeString(folder.resolve("file"), text))
                    .programme();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatItWroteAsXml(long seed) throws Exception {
        var programme = new RandomProgrammes(new Random(seed), true, false).programme();
        var written = FrabXmlWriter.write(programme);

        assertValidXml(written.text());
        assertThat(written.messages()).isEmpty();
        assertThat(read(written.text())).isEqualTo(programme);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatItWroteAsJson(long seed) throws Exception {
        var programme = new RandomProgrammes(new Random(seed), false, false).programme();
        var written = FrabJsonWriter.write(programme);

        assertValidJson(written.text());
        assertThat(written.messages()).isEmpty();
        assertThat(read(written.text())).isEqualTo(programme);
    }

    /** What does not fit is told, and is made to fit once and for all. */
    @ParameterizedTest
    @MethodSource("seeds")
    void writesOnlyWhatIsValidWhateverAProgrammeHolds(long seed) throws Exception {
        var programme = new RandomProgrammes(new Random(seed), false, true).programme();
        var xml = FrabXmlWriter.write(programme).text();
        var json = FrabJsonWriter.write(programme).text();

        assertValidXml(xml);
        assertValidJson(json);
        assertThat(FrabXmlWriter.write(read(xml)).text()).isEqualTo(xml);
        assertThat(FrabJsonWriter.write(read(json)).text()).isEqualTo(json);
    }

    @Test
    void tellsWhatTheFormatCannotHold() {
        var programme = new RandomProgrammes(new Random(3), false, true).programme();

        assertThat(FrabXmlWriter.write(programme).messages())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).matches("[A-Z].*(\\.|times\\))"));
    }

    @Test
    void writesWhatWasMended() {
        var programme = PublishedFiles.read(FOLDER.resolve("lenient.xml")).programme();
        var xml = FrabXmlWriter.write(programme);
        var json = FrabJsonWriter.write(programme);

        Golden.assertSame(FOLDER.resolve("lenient.written.xml"), xml.text());
        Golden.assertSame(FOLDER.resolve("lenient.written.json"), json.text());
        assertThat(xml.messages()).containsExactly("A session has no time, and is left out.");
    }

    private static void assertValidXml(String text) throws IOException, SAXException {
        xmlSchema.newValidator().validate(new StreamSource(new StringReader(text)));
    }

    private static void assertValidJson(String text) {
        assertThat(List.copyOf(jsonSchema.validate(text, InputFormat.JSON))).isEmpty();
    }
}
