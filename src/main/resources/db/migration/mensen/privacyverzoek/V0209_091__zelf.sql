-- When two descriptions become one person the columns follow one after the other, so that for a moment they differ.
alter table privacyverzoek.verzoek drop constraint check$verzoek_zelf;
alter table privacyverzoek.verzoek add constraint check$verzoek_zelf check (hoedanigheid <> 'ZELF' or aanvrager is not null);
