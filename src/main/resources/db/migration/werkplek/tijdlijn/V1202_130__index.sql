-- A merge asks each table for the rows of one person: that is a range of an index, however many people there are.
create index idx$poststuk_inwoner on tijdlijn.poststuk (gemeente, inwoner);
