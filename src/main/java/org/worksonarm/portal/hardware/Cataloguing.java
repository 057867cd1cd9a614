package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.record.FieldChange;

/** Keeping the catalogue of models, and who makes them. A refusal of the database reaches the caller. */
@Service
@Transactional
class Cataloguing {

    private final Models models;
    private final Vendors vendors;
    private final ModelLists lists;

    Cataloguing(Models models, Vendors vendors, ModelLists lists) {
        this.models = models;
        this.vendors = vendors;
        this.lists = lists;
    }

    void add(String slug, ModelFacts facts) {
        models.saveAndFlush(new CatalogueModel(slug, models.lastPosition() + 1, facts));
    }

    /** @throws StaleEdit where somebody else changed the model since the form was shown */
    void change(ModelId id, ModelFacts next, long version) {
        var model = models.findById(id).orElseThrow(() -> new NotFound("model " + id));
        var saved = lists.find(id).orElseThrow(() -> new NotFound("model " + id));
        if (model.version() != version) {
            var url = "/machines/models/" + id.value();
            throw new StaleEdit(
                    "Model " + saved.name(),
                    saved.version(),
                    url,
                    ModelForm.of(saved).fields());
        }
        model.change(next, FieldChange.between(saved.facts().fields(), next.fields()));
        models.saveAndFlush(model);
    }

    void addVendor(String name) {
        vendors.saveAndFlush(new Vendor(name));
    }

    void renameVendor(UUID id, String name) {
        var vendor = vendors.findById(id).orElseThrow(() -> new NotFound("vendor " + id));
        vendor.rename(name);
        vendors.saveAndFlush(vendor);
    }
}
