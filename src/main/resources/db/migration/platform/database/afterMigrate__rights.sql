call database.grant_rights('${application_role}'::regrole);
