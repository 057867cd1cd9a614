package org.worksonarm.portal.stocktaking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.hardware.MacAddress;
import org.worksonarm.portal.kernel.CsvSheet;
import org.worksonarm.portal.kernel.CsvSheet.Row;
import org.worksonarm.portal.kernel.UnreadableSheet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what NetBox and MAAS export: of NetBox the devices as CSV, by the names that it imports and those that its
 * tables show, or the answer of its API; of MAAS the answer of {@code machines read}.
 */
@Component
class ForeignReading {

    private static final List<String> DEVICE_COLUMNS = List.of("device_type", "type", "device type");

    private final JsonMapper json;

    ForeignReading(JsonMapper json) {
        this.json = json;
    }

    /** @throws UnreadableSheet saying why it is neither */
    ForeignList read(byte[] bytes) {
        var text = CsvSheet.text(bytes);
        var read = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[") ? json(text) : csv(text);
        if (read.machines().isEmpty()) {
            throw new UnreadableSheet("The file names no machine.");
        }
        if (read.machines().size() > CsvSheet.MOST_ROWS) {
            throw new UnreadableSheet("The file has more than 10,000 machines. Split it.");
        }
        return read;
    }

    private ForeignList json(String text) {
        var nodes = nodes(text);
        if (nodes.stream().anyMatch(node -> node.has("system_id"))) {
            return list(InventorySource.MAAS, nodes, ForeignReading::ofMaas);
        }
        if (nodes.stream().anyMatch(node -> node.has("device_type"))) {
            return list(InventorySource.NETBOX, nodes, ForeignReading::ofNetBox);
        }
        throw new UnreadableSheet("This is neither an export of NetBox's devices nor of MAAS's machines.");
    }

    private List<JsonNode> nodes(String text) {
        try {
            var root = json.readTree(text);
            var list = root.path("results").isArray() ? root.path("results") : root;
            return list.valueStream().toList();
        } catch (JacksonException e) {
            throw new UnreadableSheet("The file begins as JSON but does not go on so: " + e.getOriginalMessage());
        }
    }

    private static ForeignList csv(String text) {
        var sheet = CsvSheet.read(text);
        if (!sheet.header().contains("name") || sheet.header().stream().noneMatch(DEVICE_COLUMNS::contains)) {
            throw new UnreadableSheet(
                    "This is no export of NetBox's devices: it needs the columns name and device_type.");
        }
        return list(InventorySource.NETBOX, sheet.rows(), ForeignReading::ofRow);
    }

    private static <T> ForeignList list(InventorySource source, List<T> parts, Function<T, ForeignMachine> reading) {
        return new ForeignList(
                source,
                parts.stream()
                        .map(reading)
                        .filter(machine -> !machine.told().isEmpty())
                        .toList());
    }

    private static ForeignMachine ofRow(Row row) {
        return new ForeignMachine(
                ForeignWords.name(row.cell("name")),
                first(row, "device_type", "type", "device type"),
                row.cell("site"),
                row.cell("rack"),
                ForeignWords.serial(first(row, "serial", "serial number")),
                "",
                ForeignWords.ofNetBox(row.cell("status")),
                List.of());
    }

    private static ForeignMachine ofNetBox(JsonNode device) {
        return new ForeignMachine(
                ForeignWords.name(text(device.path("name"))),
                text(device.path("device_type").path("model")),
                Optional.of(text(device.path("site").path("slug")))
                        .filter(slug -> !slug.isEmpty())
                        .orElse(text(device.path("site").path("name"))),
                text(device.path("rack").path("name")),
                ForeignWords.serial(text(device.path("serial"))),
                "",
                ForeignWords.ofNetBox(text(device.path("status").path("value"))),
                List.of());
    }

    private static ForeignMachine ofMaas(JsonNode machine) {
        var hardware = machine.path("hardware_info");
        var system = ForeignWords.serial(text(hardware.path("system_serial")));
        return new ForeignMachine(
                ForeignWords.name(text(machine.path("hostname"))),
                ForeignWords.known(text(hardware.path("system_product"))),
                site(text(machine.path("zone").path("name"))),
                "",
                system.isEmpty() ? ForeignWords.serial(text(hardware.path("mainboard_serial"))) : system,
                ForeignWords.known(text(hardware.path("mainboard_firmware_version"))),
                ForeignWords.ofMaas(text(machine.path("status_name"))),
                machine.path("interface_set")
                        .valueStream()
                        .flatMap(card -> MacAddress.parse(text(card.path("mac_address"))).stream())
                        .distinct()
                        .toList());
    }

    /** Every MAAS has a zone of that name, which says nothing. */
    private static String site(String zone) {
        return zone.equals("default") ? "" : zone;
    }

    private static String first(Row row, String... columns) {
        return Stream.of(columns)
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : "";
    }
}
