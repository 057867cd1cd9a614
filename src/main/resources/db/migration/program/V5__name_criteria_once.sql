create unique index criterion_named_once on criterion (rubric_id, lower(name));
