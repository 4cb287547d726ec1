package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** bin/indsatsregler, with a Java that only writes down what it was asked to do. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StarterTest {

    private static final String FLAGS = "[-XX:TieredStopAtLevel=1][-XX:+UseSerialGC]";

    @TempDir
    Path temp;

    private Path mappe;
    private Path jar;
    private Path arkiv;
    private Path spurgt;

    @BeforeEach
    void en_mappe_med_mellemrum_i_navnet() throws IOException {
        mappe = Files.createDirectories(temp.resolve("min mappe"));
        Files.copy(Path.of("bin/indsatsregler"), mappe.resolve("indsatsregler"));
        jar = mappe.resolve("indsatsregler-1-cli.jar");
        arkiv = mappe.resolve("indsatsregler-1-cli.jsa");
        spurgt = temp.resolve("spurgt");
        Path java = Files.createDirectories(temp.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                for a; do
                    printf '[%%s]' "$a" >> '%1$s'
                    case $a in -XX:ArchiveClassesAtExit=*) cat > "${a#*=}";; esac
                done
                echo >> '%1$s'
                exit 7
                """.formatted(spurgt));
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private int start(String... argumenter) throws IOException, InterruptedException {
        List<String> kommando =
                new ArrayList<>(List.of("sh", mappe.resolve("indsatsregler").toString()));
        kommando.addAll(List.of(argumenter));
        ProcessBuilder bygger = new ProcessBuilder(kommando);
        bygger.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
        Process proces = bygger.redirectErrorStream(true)
                .redirectOutput(temp.resolve("skrevet").toFile())
                .start();
        return proces.waitFor();
    }

    private String almindelig(String argumenter) {
        return FLAGS + "[-XX:SharedArchiveFile=" + arkiv + "][-Xshare:auto][-Xlog:disable][-jar][" + jar + "]"
                + argumenter;
    }

    @Test
    void laver_arkivet_første_gang_og_giver_argumenter_og_kode_videre() throws Exception {
        Files.writeString(jar, "");
        assertThat(start("vurder", "en sag.json")).isEqualTo(7);
        assertThat(Files.readString(arkiv)).isEqualTo("{\"sagId\":\"sag-1\",\"vurderingsdato\":\"2026-01-01\"}\n");
        List<String> linjer = Files.readAllLines(spurgt);
        assertThat(linjer).hasSize(2);
        assertThat(linjer.get(0))
                .startsWith(FLAGS + "[-XX:ArchiveClassesAtExit=" + arkiv + ".")
                .endsWith("[-Xlog:disable][-jar][" + jar + "][vurder][-]");
        assertThat(linjer.get(1)).isEqualTo(almindelig("[vurder][en sag.json]"));
        assertThat(start("valider")).isEqualTo(7);
        assertThat(Files.readAllLines(spurgt)).hasSize(3).last().isEqualTo(almindelig("[valider]"));
    }

    @Test
    void siger_hvad_der_mangler() throws Exception {
        assertThat(start("valider")).isEqualTo(1);
        assertThat(Files.readString(temp.resolve("skrevet"), StandardCharsets.UTF_8))
                .isEqualTo("indsatsregler-…-cli.jar mangler ved siden af " + mappe.resolve("indsatsregler")
                        + ". Byg den: mvn -B package\n");
        assertThat(spurgt).doesNotExist();
    }
}
