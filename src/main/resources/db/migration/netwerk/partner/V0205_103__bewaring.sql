call database.needs_no_term('partner.partner', 'Organisations');
call database.needs_no_term('partner.contactpersoon', 'Whom to call at work, kept up by hand with the organisation');
call database.needs_no_term('partner.token', 'Access of systems of organisations');
