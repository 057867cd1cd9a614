package org.worksonarm.portal.applying;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.Equipment.Boot;
import org.worksonarm.portal.application.Equipment.Jobs;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;

/** What one resource request asks for as texts by the names of its questions, and back. */
record NeedTexts(Map<String, String> texts) {

    /** What a request says before anybody wrote in it. */
    static ResourceNeed empty(RequestKind kind) {
        return new ResourceNeed(
                kind,
                1,
                null,
                null,
                null,
                null,
                Answer.NOT_SURE,
                Answer.NOT_SURE,
                null,
                null,
                null,
                false,
                null,
                "",
                Equipment.any(),
                false);
    }

    static Map<String, String> of(ResourceNeed need) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("quantity", String.valueOf(need.quantity()));
        texts.put("preferredModel", text(need.preferredModel()));
        texts.put("vcpu", text(need.vcpu()));
        texts.put("ramGib", text(need.ramGib()));
        texts.put("diskGib", text(need.diskGib()));
        texts.put("ciJobs", text(need.ciJobs()));
        texts.put("aarch32", need.aarch32().name());
        texts.put("armv82", need.armv82().name());
        texts.put("startsOn", text(need.startsOn()));
        texts.put("continuing", need.continuing() ? "YES" : "NO");
        texts.put("months", text(need.months()));
        texts.put("hoursPerWeek", text(need.hoursPerWeek()));
        texts.put("note", need.note());
        addEquipment(texts, need.equipment());
        texts.replaceAll((_, text) -> Typed.normal(text));
        return texts;
    }

    private static void addEquipment(Map<String, String> texts, Equipment equipment) {
        texts.put("kvm", equipment.kvm().name());
        texts.put("nvme", equipment.nvme().name());
        texts.put("network", equipment.network());
        texts.put("boot", equipment.boot().name());
        texts.put("bootImage", text(equipment.bootImage()));
        texts.put("bootFrom", equipment.bootFrom());
        texts.put("jobs", text(equipment.jobs()));
        texts.put("ciMinutes", text(equipment.ciMinutes()));
    }

    static ResourceNeed need(ResourceNeed before, Map<String, String> changes) {
        var texts = of(before);
        texts.putAll(changes);
        return new NeedTexts(texts).need(before.kind());
    }

    private ResourceNeed need(RequestKind kind) {
        return new ResourceNeed(
                kind,
                Objects.requireNonNullElse(number("quantity"), 1),
                number("vcpu"),
                number("ramGib"),
                number("diskGib"),
                number("ciJobs"),
                answer("aarch32"),
                answer("armv82"),
                said("preferredModel").isEmpty() ? null : said("preferredModel"),
                said("startsOn").isEmpty() ? null : LocalDate.parse(said("startsOn")),
                number("months"),
                said("continuing").equals("YES"),
                number("hoursPerWeek"),
                said("note"),
                equipment(),
                false);
    }

    private Equipment equipment() {
        return new Equipment(
                answer("kvm"),
                answer("nvme"),
                said("network"),
                said("boot").isEmpty() ? Boot.ANY : Boot.valueOf(said("boot")),
                said("bootImage").isEmpty() ? null : said("bootImage"),
                said("bootFrom"),
                said("jobs").isEmpty() ? null : Jobs.valueOf(said("jobs")),
                number("ciMinutes"));
    }

    private String said(String name) {
        return texts.getOrDefault(name, "");
    }

    private Answer answer(String name) {
        return said(name).isEmpty() ? Answer.NOT_SURE : Answer.valueOf(said(name));
    }

    private @Nullable Integer number(String name) {
        return said(name).isEmpty() ? null : Integer.valueOf(said(name));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
