-- What waits in one report is found without looking through the findings of all.
CREATE INDEX finding_waiting ON finding (report) WHERE review = 'pending';
