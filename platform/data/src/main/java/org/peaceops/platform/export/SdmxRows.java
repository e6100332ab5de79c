package org.peaceops.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * SDMX-CSV 2.0: a line for each observation, each naming its structure. For information ({@code
 * ACTION} is {@code I}).
 */
final class SdmxRows<V> implements RowWriter<V> {

    private final Observations<V> observations;
    private final CsvWriter csv;

    SdmxRows(Observations<V> observations, OutputStream out) {
        this.observations = observations;
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(line("STRUCTURE", "STRUCTURE_ID", "ACTION", observations.components()));
    }

    @Override
    public void take(V row) {
        for (List<String> observation : observations.of().apply(row)) {
            csv.writeRecord(line("dataflow", observations.structureId(), "I", observation));
        }
    }

    private static List<String> line(
            String structure, String id, String action, List<String> components) {
        List<String> line = new ArrayList<>(components.size() + 3);
        line.add(structure);
        line.add(id);
        line.add(action);
        line.addAll(components);
        return line;
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
