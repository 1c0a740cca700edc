-- Who may report payment arrears beside landlords and energy companies (Wgs art. 3 lid 1 onder b).
alter table partner.partner drop constraint check$partner_soort;
alter table partner.partner add constraint check$partner_soort check (soort in (
    'TOEGANGSPUNT', 'CLIENTONDERSTEUNING', 'SCHOOL', 'LEERPLICHT', 'HUISARTS', 'POLITIE', 'WONINGCORPORATIE',
    'ENERGIELEVERANCIER', 'WATERBEDRIJF', 'ZORGVERZEKERAAR', 'CAK', 'ZORG', 'WELZIJN', 'OVERIG'));
