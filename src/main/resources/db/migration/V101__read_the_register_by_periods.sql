-- The register of petitions is read by agency and period.
create index case_record_by_day on kntc.case_record (agency, series, received_on);
