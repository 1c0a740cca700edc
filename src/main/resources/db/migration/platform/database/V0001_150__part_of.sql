-- Which of these ids hang on something, such as the notes and letters of one file; in whatever room they stand.
create function database.part_of(ding uuid, ids uuid[]) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was text[] := database.see_all();
    alle uuid[] := database.hangs_on(array[ding], false);
begin
    perform database.see_as(was);
    return array(select i from unnest(ids) i where i = any (alle));
end
$$;
